using ProNet.Search.Schema;

namespace ProNet.Search.Querying;

/// <summary>Reads the query grammar, version 1. Never throws, on any input.</summary>
public static class QueryParser
{
    /// <summary>Parses a query text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="schema">Which fields exist.</param>
    /// <param name="today">What relative dates count from.</param>
    public static ParsedQuery Parse(string text, SearchSchema schema, DateOnly today)
    {
        _ = (schema, today);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(QueryNode (w) => new WordNode(w)).ToValueList();
        return new ParsedQuery(words.Count switch { 0 => new MatchAllNode(), 1 => words[0], _ => new AndNode(words) }, []);
    }
}
