using System.Text.Json.Nodes;
using ProNet.Search.Elasticsearch.Transport;

namespace ProNet.Search.Elasticsearch;

/// <summary>
/// Frozen views of an index, so that pages by relevance neither repeat nor skip a hit because others changed. The one thing that Elasticsearch and
/// OpenSearch call by different addresses.
/// </summary>
internal sealed class PointsInTime(Cluster cluster, ServerIdentity server)
{
    private const string KeepAlive = "2m";

    /// <summary>Null when the servers keep too many of them already.</summary>
    public async Task<string?> TryOpenAsync(string index, CancellationToken cancellationToken)
    {
        try
        {
            return await OpenAsync(index, cancellationToken);
        }
        catch (Exception e) when (e is ClusterException or SearchEngineUnavailableException)
        {
            return null;
        }
    }

    public async Task<string> OpenAsync(string index, CancellationToken cancellationToken)
    {
        var isOpenSearch = await server.IsOpenSearchAsync(cancellationToken);
        var path = isOpenSearch ? $"{index}/_search/point_in_time?keep_alive={KeepAlive}" : $"{index}/_pit?keep_alive={KeepAlive}";
        var answer = await cluster.SendOnceAsync(HttpMethod.Post, path, null, cancellationToken);
        return (string)answer[isOpenSearch ? "pit_id" : "id"]!;
    }

    /// <summary>What a search says to read it, and to keep it for as long again.</summary>
    public static JsonObject Clause(string point) => new() { ["id"] = point, ["keep_alive"] = KeepAlive };

    /// <summary>A point that is not closed closes by itself; failing to is no failure.</summary>
    public async Task CloseAsync(string point)
    {
        try
        {
            if (await server.IsOpenSearchAsync(CancellationToken.None))
                await cluster.SendOnceAsync(HttpMethod.Delete, "_search/point_in_time", new JsonObject { ["pit_id"] = new JsonArray(point) }, CancellationToken.None);
            else
                await cluster.SendOnceAsync(HttpMethod.Delete, "_pit", new JsonObject { ["id"] = point }, CancellationToken.None);
        }
        catch (Exception e) when (e is ClusterException or SearchEngineUnavailableException)
        {
        }
    }
}
