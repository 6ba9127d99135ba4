namespace ProNet.Search.Analysis;

/// <summary>
/// What the titles of one kind of work have in common however they are written: stems, so that case, accents, number and gender do not matter, both genders written out are one, what narrows it before it, without
/// (H/F), little words, and how senior, which is a filter of its own. Its own key; empty for what is no title.
/// </summary>
public static class TitleKey
{
    /// <summary>Letters that are looked at; what is longer is a sentence.</summary>
    private const int Longest = 300;

    /// <summary>A key of a key of a key: endings come off one after the other.</summary>
    private const int MostRounds = 6;

    /// <summary>Words that narrow a title, at most.</summary>
    private const int LongestNarrowing = 3;

    private static readonly HashSet<string> Little = new(StringComparer.Ordinal) { "of", "the", "an", "de", "des", "du", "la", "le", "les", "and", "et" };

    private static readonly HashSet<string> Levels = new(StringComparer.Ordinal) { "senior", "sr", "junior", "jr" };

    private static readonly HashSet<string> FrenchLevels = new(StringComparer.Ordinal)
    {
        "debutant", "debutante", "debutants", "debutantes", "confirme", "confirmee", "confirmes", "confirmees", "experimente", "experimentee", "experimentes", "experimentees", "chevronne", "chevronnee",
    };

    /// <summary>Words after which "senior" and "junior" say whom it is for, or are a rank of their own.</summary>
    private static readonly HashSet<string> NotOfLevel = new(StringComparer.Ordinal)
    {
        "living", "care", "citizen", "citizens", "center", "centre", "high", "college", "school", "vice", "director", "services", "service", "housing", "year", "class", "achievement",
    };

    private static readonly HashSet<string> Last = new(StringComparer.Ordinal) { "i", "ii", "iii", "iv", "remote", "teletravail", "cdi", "cdd" };

    private static readonly HashSet<(string, string)> Compounds = [("full", "stack"), ("front", "end"), ("back", "end"), ("dev", "ops"), ("help", "desk"), ("e", "commerce"), ("co", "founder")];

    /// <summary>The key of a title as it was written.</summary>
    public static string Of(string title)
    {
        var key = Read(title).Key;
        for (var round = 0; round < MostRounds && key.Length > 0; round++)
        {
            var again = Read(key).Key;
            if (again == key)
                break;
            key = again;
        }

        return key;
    }

    /// <summary>A title as it may stand for all that share its key: as it was written, without what the key leaves out at its ends.</summary>
    public static string Shown(string title) => Read(title).Shown;

    private static (string Key, string Shown) Read(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var text = GenderMarks.Without(title.Length > Longest ? title[..Longest] : title);
        var all = TextAnalysis.Analyze(text);
        if (NoName.Is(string.Join(' ', all.Select(t => t.Folded))))
            return ("", "");
        SecondGender.Drop(text, all);
        var kept = Kept(all);
        var turn = Turn(text, kept);
        var first = kept[0].Start;
        var end = kept[^1].Start + kept[^1].Length;
        if (end < text.Length && text[end] is ')' or ']' && text.AsSpan(first, end - first).ContainsAny('(', '['))
            end++;
        return (string.Join(' ', Stems(turn > 0 ? [.. kept[turn..], .. kept[..turn]] : kept)), string.Join(' ', text[first..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static List<AnalyzedToken> Kept(List<AnalyzedToken> all)
    {
        var kept = new List<AnalyzedToken>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            var word = all[i].Folded;
            var isLevel = FrenchLevels.Contains(word) || (Levels.Contains(word) && !(i + 1 < all.Count && NotOfLevel.Contains(all[i + 1].Folded)));
            if (!isLevel && !Little.Contains(word))
                kept.Add(all[i]);
        }

        while (kept.Count > 1 && Last.Contains(kept[^1].Folded))
            kept.RemoveAt(kept.Count - 1);
        return kept.Count > 0 ? kept : all;
    }

    /// <summary>
    /// Where what narrows a title begins, when that stands behind it and not before: <c>Software Engineer, Backend</c>, <c>Software Engineer (Backend)</c> and <c>Backend Software Engineer</c> are one.
    /// Zero where nothing does, or more than one thing.
    /// </summary>
    private static int Turn(string text, List<AnalyzedToken> kept)
    {
        var turn = 0;
        for (var i = 1; i < kept.Count; i++)
        {
            var gap = text.AsSpan(kept[i - 1].Start + kept[i - 1].Length, kept[i].Start - kept[i - 1].Start - kept[i - 1].Length);
            var isTurn = gap.ContainsAny(",(:") || gap.Contains(" - ", StringComparison.Ordinal) || gap.ContainsAny('–', '—');
            if (!isTurn && !gap.ContainsAny("/|;&"))
                continue;
            if (!isTurn || turn > 0 || kept.Count - i > LongestNarrowing)
                return 0;
            turn = i;
        }

        return turn;
    }

    private static IEnumerable<string> Stems(List<AnalyzedToken> kept)
    {
        for (var i = 0; i < kept.Count; i++)
        {
            if (i + 1 < kept.Count && Compounds.Contains((kept[i].Folded, kept[i + 1].Folded)))
                yield return TextAnalysis.Analyze(kept[i].Folded + kept[++i].Folded)[0].Stem;
            else
                yield return kept[i].Stem;
        }
    }
}
