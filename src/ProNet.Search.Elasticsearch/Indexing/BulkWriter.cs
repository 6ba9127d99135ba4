using Elastic.Clients.Elasticsearch.Core.Bulk;
using ProNet.Domain.Access;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Indexing;

/// <summary>Writes operations of one kind, view and generation in bulk requests, and says of each what became of it.</summary>
internal sealed class BulkWriter(Cluster cluster, IndexNames names, BulkSize size)
{
    private const int MostRounds = 8;
    private const int VersionConflict = 409;
    private const int TooManyRequests = 429;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(100);

    /// <param name="generation">Where to.</param>
    /// <param name="kind">Kind of all of them.</param>
    /// <param name="view">The view whose index is written.</param>
    /// <param name="operations">With their place in the caller's batch.</param>
    /// <param name="outcomes">The caller's outcomes.</param>
    /// <param name="refresh">Make them visible at once.</param>
    /// <param name="cancellationToken">Stops between requests.</param>
    public async Task WriteAsync(
        long generation, SubjectKind kind, View view, List<(int Index, IndexOperation Operation)> operations, OperationOutcome[] outcomes, bool refresh, CancellationToken cancellationToken)
    {
        var alias = names.WriteAlias(generation, kind, view);
        var mapper = new SchemaMapper(SearchSchemas.For(kind));
        for (var round = 0; operations.Count > 0; round++)
        {
            if (round == MostRounds)
                throw new SearchEngineUnavailableException("The search server is too busy to take changes; they stay in the queue and are tried again.");
            if (round > 0)
                await Task.Delay(FirstWait * Math.Pow(2, round - 1), cancellationToken);
            operations = await WriteOnceAsync(alias, mapper, view, operations, outcomes, refresh, cancellationToken);
        }
    }

    /// <returns>What the servers were too busy for.</returns>
    private async Task<List<(int Index, IndexOperation Operation)>> WriteOnceAsync(
        string alias, SchemaMapper mapper, View view, List<(int Index, IndexOperation Operation)> operations, OperationOutcome[] outcomes, bool refresh, CancellationToken cancellationToken)
    {
        var again = new List<(int, IndexOperation)>();
        for (var start = 0; start < operations.Count;)
        {
            var body = new BulkBody(mapper, view);
            var end = start;
            while (end < operations.Count && (end == start || body.Length < size.Bytes))
                body.Add(operations[end++].Operation);
            var items = (await cluster.BulkAsync(alias, body.Lines, refresh, cancellationToken)).Items.ToList();
            var busy = again.Count;
            for (var i = start; i < end; i++)
            {
                if (Outcome(items[i - start]) is { } outcome)
                    outcomes[operations[i].Index] = outcome;
                else
                    again.Add(operations[i]);
            }

            if (again.Count > busy)
                size.WasTooMuch();
            else
                size.Worked();
            start = end;
        }

        return again;
    }

    /// <summary>Null when it is to be tried again.</summary>
    private OperationOutcome? Outcome(ResponseItem item)
    {
        var (type, reason) = (item.Error?.Type ?? "", item.Error?.Reason ?? "");
        return item.Status switch
        {
            < 300 => new OperationOutcome(OperationStatus.Applied),
            VersionConflict => new OperationOutcome(OperationStatus.Superseded),
            TooManyRequests when type is not "cluster_block_exception" => null,
            >= 400 and < 500 when type is not ("index_not_found_exception" or "cluster_block_exception" or "security_exception") =>
                new OperationOutcome(OperationStatus.Rejected, $"The document cannot be indexed: {reason}"),
            _ => throw Failures.Translate(new ClusterException((System.Net.HttpStatusCode)item.Status, type, reason), cluster.Options),
        };
    }
}
