using System.Globalization;
using System.Text.Json.Nodes;
using ProNet.Search.Elasticsearch.Transport;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>Counts the documents in scope under several conditions with one request.</summary>
internal sealed class DocumentCounter(Cluster cluster, string index, MatchConditions matching)
{
    /// <returns>One count per condition, in order.</returns>
    public async Task<long[]> CountAsync(List<JsonObject> conditions, CancellationToken cancellationToken)
    {
        if (conditions.Count == 0)
            return [];
        var aggregations = new JsonObject();
        for (var i = 0; i < conditions.Count; i++)
            aggregations[Name(i)] = new JsonObject { ["filter"] = conditions[i] };
        var body = new JsonObject { ["size"] = 0, ["query"] = Dsl.Bool(filter: matching.Scope()), ["aggs"] = aggregations };
        var answer = await cluster.SendAsync(HttpMethod.Post, $"{index}/_search?filter_path=aggregations", body, cancellationToken);
        return [.. Enumerable.Range(0, conditions.Count).Select(i => (long)answer["aggregations"]![Name(i)]!["doc_count"]!)];
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
