
namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// Writes a tree back in the grammar. Parsing what it prints gives the same tree, for every tree that the parser made and whose print is within
/// the parser's limits.
/// </summary>
public static class QueryPrinter
{
    /// <summary>Prints a tree with English names; skills print as they were written, places without coordinates.</summary>
    public static string Print(QueryNode node) => Print(node, "en");

    /// <summary>Prints a tree in the viewer's language.</summary>
    /// <param name="node">Any tree.</param>
    /// <param name="language"><c>fr</c> for French field names, operators and ages; otherwise English.</param>
    public static string Print(QueryNode node, string language) => new TreeWriter(language == "fr").Write(node);
}
