using System.Globalization;
using ProNet.Search.Querying;

namespace ProNet.Search.Elasticsearch.Reading;

/// <summary>Names under which the server says which clause of a query gave what.</summary>
internal static class ClauseNames
{
    public static Dictionary<QueryNode, string> Of(QueryNode query)
    {
        var names = new Dictionary<QueryNode, string>();
        foreach (var clause in QueryClauses.Of(query))
            names.TryAdd(clause, $"clause{names.Count.ToString(CultureInfo.InvariantCulture)}");
        return names;
    }
}
