using ProNet.Search.Querying;

namespace ProNet.Search.Lucene.Matching;

/// <summary>The top-level clauses of a query: what the page shows as chips.</summary>
internal static class Clauses
{
    public static ValueList<QueryNode> Of(QueryNode query) => query switch
    {
        MatchAllNode => [],
        AndNode and => and.Children,
        _ => [query],
    };
}
