using System.Net;
using System.Text;

namespace ProNet.Search.Analysis;

/// <summary>
/// What the names of one firm or school have in common however they are written: folded words without punctuation, legal form, "and" and a leading "the". Readable, its own key, and
/// empty for what is no name (<c>None</c>, <c>N/A</c>, <c>-</c>). Only what says nothing about who it is goes: no word of a name is taken for another.
/// </summary>
public static class OrganisationKey
{
    /// <summary>Letters that are looked at; what is longer is no name.</summary>
    private const int Longest = 200;

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "and", "et", "und" };

    /// <summary>Legal forms that stand last; words of a language are not among them.</summary>
    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal)
    {
        "sa", "sas", "sasu", "sarl", "eurl", "snc", "sca", "scop", "cie", "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "pllc", "plc", "pty", "pvt",
        "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ev", "se", "bv", "nv", "bvba", "srl", "spzoo", "slu", "ab", "asa", "oy", "oyj", "aps", "ltda", "lda", "kk", "kft", "sro", "doo",
    };

    /// <summary>Legal forms that are words as well: only letter by letter (<c>S.p.A.</c>, <c>N.A.</c>).</summary>
    private static readonly HashSet<string> Initials = new(StringComparer.Ordinal) { "spa", "na", "pc", "pa", "sl", "as", "lp", "ca", "sc" };

    private static readonly HashSet<string> FormsBefore = new(StringComparer.Ordinal) { "sarl", "eurl", "sasu" };

    /// <summary>A key of a key of a key: words that were spelt may be a form.</summary>
    private const int MostRounds = 6;

    /// <summary>The key of a name as it was written.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = Once(name);
        for (var round = 0; round < MostRounds && key.Length > 0; round++)
        {
            var again = Once(key);
            if (again == key)
                break;
            key = again;
        }

        return key;
    }

    private static string Once(string name)
    {
        var text = name.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(name) : name;
        var words = Joined(Words(TextFolding.Fold(text.AsSpan(0, Math.Min(text.Length, Longest)))));
        while (words.Count > 1 && IsForm(words[^1]))
            words.RemoveAt(words.Count - 1);
        while (words.Count > 1 && (words[0].Word == "the" || FormsBefore.Contains(words[0].Word)))
            words.RemoveAt(0);
        if (words.Exists(w => !Joints.Contains(w.Word)))
            words.RemoveAll(w => Joints.Contains(w.Word));
        var key = string.Join(' ', words.Select(w => w.Word));
        return NoName.Is(key) ? "" : key;
    }

    private static bool IsForm((string Word, bool IsSpelt) last) => Forms.Contains(last.Word) || (last.IsSpelt && Initials.Contains(last.Word));

    /// <summary>
    /// Runs of letters and digits. An apostrophe belongs to its word (<c>mcdonald's</c>) but after one letter parts it from the next (<c>l'oreal</c>); a plus is a word; an empty one stands where
    /// letters on either side do not belong together.
    /// </summary>
    private static List<string> Words(string folded)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in folded.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(rune);
                continue;
            }

            if (rune.Value is '\'' && word.Length > 1)
                continue;
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
            if (rune.Value is '+')
                words.Add("plus");
            else if (rune.Value is not '.' && !Rune.IsWhiteSpace(rune))
                words.Add("");
        }

        words.Add(word.ToString());
        return words;
    }

    /// <summary>Letters that stand alone side by side are one word: <c>J. P. Morgan</c>, <c>U.S. Army</c>, <c>S.A.</c></summary>
    private static List<(string Word, bool IsSpelt)> Joined(List<string> words)
    {
        var joined = new List<(string, bool)>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var end = i;
            while (end < words.Count && words[end].Length == 1 && char.IsLetter(words[end][0]))
                end++;
            if (end - i > 1)
            {
                joined.Add((string.Concat(words.GetRange(i, end - i)), true));
                i = end;
            }
            else if (words[i++] is { Length: > 0 } word)
            {
                joined.Add((word, false));
            }
        }

        return joined;
    }
}
