using System.Buffers;
using ProNet.Search.Analysis;

namespace ProNet.Lexicon.Occupations;

/// <summary>
/// The words of a title by which occupations are told apart: stems, so that feminine and masculine are one, without the little words between them; both genders
/// written out (<c>chargé(e)</c>, <c>vendeur / vendeuse</c>, <c>concepteur ou conceptrice</c>) are one word.
/// </summary>
internal static class TitleWords
{
    /// <summary>Words of a title that are looked at; what is longer is a sentence.</summary>
    private const int Most = 40;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:!?()[]{}\r\n\t|/•–—@\"");

    /// <summary>English words after which a title says whose or what for.</summary>
    private static readonly HashSet<string> Turns = new(StringComparer.Ordinal) { "of", "for", "to", "in", "at", "with" };

    /// <summary>The parts of a title, cut where it is punctuated: each occupation of <c>sales associate/cashier</c> is one.</summary>
    public static List<TitlePart> Parts(string title)
    {
        var tokens = TextAnalysis.Analyze(title);
        if (tokens.Count > Most)
            tokens.RemoveRange(Most, tokens.Count - Most);
        var breaks = new List<bool>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
            breaks.Add(i > 0 && HasBreak(title, tokens[i - 1], tokens[i]));
        SecondGender.Drop(title, tokens, breaks.RemoveRange);
        var parts = new List<TitlePart>();
        for (var start = 0; start < tokens.Count;)
        {
            var end = start + 1;
            while (end < tokens.Count && !breaks[end])
                end++;
            parts.Add(Part(tokens.GetRange(start, end - start)));
            start = end;
        }

        return parts;
    }

    /// <summary>The key of a whole term; empty where it is nothing, has several parts, or begins or ends with a little word that belongs to what stands beside it.</summary>
    public static string Key(string term) => Parts(term) is [{ IsFramed: false } part] ? part.Key : "";

    private static TitlePart Part(List<AnalyzedToken> tokens)
    {
        var words = new List<string>(tokens.Count);
        var plain = new List<string>(tokens.Count);
        var turn = -1;
        foreach (var token in tokens)
        {
            if (turn < 0 && Turns.Contains(token.Folded))
                turn = plain.Count;
            if (IsLittle(token.Folded))
                continue;
            words.Add(token.Stem);
            if (!TitleTerms.IsTerm(token.Folded))
                plain.Add(token.Stem);
        }

        return new TitlePart(words, plain, turn < 0 ? plain.Count : turn, IsLittle(tokens[0].Folded) || IsLittle(tokens[^1].Folded));
    }

    private static bool HasBreak(string text, AnalyzedToken before, AnalyzedToken after)
    {
        var gap = text.AsSpan(before.Start + before.Length, after.Start - before.Start - before.Length);
        return gap.ContainsAny(Breaks) || (gap.Contains('-') && gap.Length > 1);
    }

    private static bool IsLittle(string folded) => LittleWords.Has(folded) || folded is "or" or "ou";
}
