namespace ProNet.Search.Querying;

/// <summary>Writes a tree back in the grammar: parsing what it prints gives the same tree.</summary>
public static class QueryPrinter
{
    /// <summary>Prints a tree; skills print as they were written, places without coordinates.</summary>
    public static string Print(QueryNode node) => node.ToString();
}
