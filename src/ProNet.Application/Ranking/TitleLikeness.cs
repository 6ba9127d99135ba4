using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;

namespace ProNet.Application.Ranking;

/// <summary>
/// How near titles are: by the words that they share, as written or in the names of the occupations that they name, in English and in French. What says how senior, on what terms and where does not count. No taxonomy that
/// is stored here says which occupations are neighbours; their names mostly do.
/// </summary>
internal static class TitleLikeness
{
    /// <summary>Stems of what a title says that somebody does.</summary>
    public static HashSet<string> Words(string title) => TextAnalysis.Analyze(title)
        .Where(t => !LittleWords.Has(t.Folded) && !TitleTerms.IsTerm(t.Folded)).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>A title and the names of its occupations.</summary>
    public static IReadOnlyList<HashSet<string>> Readings(string title, IEnumerable<ConceptEntry> occupations) =>
        [.. occupations.SelectMany(o => new[] { o.LabelEn, o.LabelFr }).Prepend(title).Select(Words).Where(words => words.Count > 0)];

    /// <summary>Dice's coefficient of the two readings that are nearest to each other: 0 for nothing in common, 1 for the same words.</summary>
    public static float Of(IReadOnlyList<HashSet<string>> left, IReadOnlyList<HashSet<string>> right)
    {
        var best = 0F;
        foreach (var one in left)
        {
            foreach (var other in right)
                best = Math.Max(best, 2F * one.Count(other.Contains) / (one.Count + other.Count));
        }

        return best;
    }
}
