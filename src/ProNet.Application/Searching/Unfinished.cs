using ProNet.Search.Querying;

namespace ProNet.Application.Searching;

/// <summary>Reads the last word of a query as the beginning of one, for who pressed Enter too early.</summary>
internal static class Unfinished
{
    private const int ShortestBeginning = 3;

    /// <summary>The query with its last word left open, and that word; null where the text does not end in a plain word.</summary>
    /// <param name="query">Expanded.</param>
    /// <param name="text">As written.</param>
    public static (QueryNode Query, string Word)? Of(QueryNode query, string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[^1]))
            return null;
        var clauses = QueryClauses.Of(query);
        if (clauses.IsEmpty || Last(clauses[^1]) is not { } word || word.Text.Length < ShortestBeginning || !text.EndsWith(word.Text, StringComparison.Ordinal))
            return null;
        var open = new PrefixNode(word.Text, word.Field);
        return (clauses.Count == 1 ? open : new AndNode([.. clauses.Take(clauses.Count - 1), open]), word.Text);
    }

    private static WordNode? Last(QueryNode clause) => clause switch
    {
        WordNode word when word.Text.All(char.IsLetter) => word,
        _ => null,
    };
}
