using System.Globalization;
using Elastic.Clients.Elasticsearch.Aggregations;
using Elastic.Clients.Elasticsearch.QueryDsl;
using ProNet.Search.Elasticsearch.Transport;
using ServerRequest = Elastic.Clients.Elasticsearch.SearchRequest;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>Counts the documents in scope under several conditions with one request.</summary>
internal sealed class DocumentCounter(Cluster cluster, string index, MatchConditions matching)
{
    /// <returns>One count per condition, in order.</returns>
    public Task<long[]> CountAsync(List<Query> conditions, CancellationToken cancellationToken) => CountAsync(conditions, matching.Scope, cancellationToken);

    /// <summary>Counts among those that match the request's text, which is sent once for all conditions.</summary>
    /// <returns>One count per condition, in order.</returns>
    public Task<long[]> CountOfTextAsync(List<Query> conditions, CancellationToken cancellationToken) =>
        CountAsync(conditions, [.. matching.Scope, matching.Counted], cancellationToken);

    private async Task<long[]> CountAsync(List<Query> conditions, List<Query> within, CancellationToken cancellationToken)
    {
        if (conditions.Count == 0)
            return [];
        var request = new ServerRequest(index)
        {
            Size = 0,
            TrackTotalHits = false,
            Query = Clauses.All(within),
            Aggregations = conditions.Select((condition, i) => (Name: Name(i), condition)).ToDictionary(c => c.Name, c => (Aggregation)c.condition),
        };
        var counted = (await cluster.SearchAsync(request, cancellationToken)).Aggregations!;
        return [.. Enumerable.Range(0, conditions.Count).Select(i => counted.GetFilter(Name(i))!.DocCount)];
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
