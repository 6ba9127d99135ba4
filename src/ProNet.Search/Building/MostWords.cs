using ProNet.Search.Querying;

namespace ProNet.Search.Building;

/// <summary>Asks for most of the words of a query instead of all: what to show when all of them find little.</summary>
public static class MostWords
{
    /// <summary>With fewer hits than this, hits with most of the words are shown as well.</summary>
    public const int FewHits = 10;

    /// <summary>
    /// More than half of the words, one of two; what limits in another way (a range, a place, an exclusion, a position) still holds, and words that say nothing are not
    /// counted.
    /// </summary>
    /// <param name="query">As it was run.</param>
    /// <returns>Null where there are no two words to choose from.</returns>
    public static QueryNode? Of(QueryNode query)
    {
        if (query is not AndNode and)
            return null;
        var words = and.Children.Where(c => IsWord(c) && !SaysNothing(c)).Distinct().ToList();
        if (words.Count < 2)
            return null;
        var minimum = words.Count == 2 ? 1 : (words.Count / 2) + 1;
        return Tree.And(and.Children.Where(c => !IsWord(c)).Prepend(Tree.AtLeast(minimum, words)!));
    }

    /// <summary>Hits of one query that are none of another's.</summary>
    public static QueryNode Besides(QueryNode query, QueryNode others) => Tree.And([query, new NotNode(others)])!;

    private static bool IsWord(QueryNode clause) => clause is WordNode or PhraseNode or PrefixNode or FuzzyNode or ConceptNode or ValueNode or OrNode;

    private static bool SaysNothing(QueryNode clause) => clause is WordNode word && StopWords.Has(Analysis.TextFolding.Fold(word.Text));
}
