using System.Text.Json;
using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.Core.Search;
using Elastic.Transport;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>
/// Frozen views of an index, so that pages by relevance neither repeat nor skip a hit because others changed. The one thing that Elasticsearch and
/// OpenSearch call by different addresses.
/// </summary>
internal sealed class PointsInTime(Cluster cluster, ServerIdentity server)
{
    private const string KeepAlive = "2m";
    private const string OpenSearchPath = "/_search/point_in_time";

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
        if (!await server.IsOpenSearchAsync(cancellationToken))
            return (await cluster.OpenPointAsync(new OpenPointInTimeRequest(index) { KeepAlive = KeepAlive }, cancellationToken)).Id;
        var answer = await cluster.SendOnceAsync<JsonResponse>(HttpMethod.POST, $"/{index}{OpenSearchPath}?keep_alive={KeepAlive}", null, cancellationToken);
        return (string)answer.Body!["pit_id"]!;
    }

    /// <summary>What a search says to read it, and to keep it for as long again.</summary>
    public static PointInTimeReference Reference(string point) => new(point) { KeepAlive = KeepAlive };

    /// <summary>A point that is not closed closes by itself; failing to is no failure.</summary>
    public async Task CloseAsync(string point)
    {
        try
        {
            if (await server.IsOpenSearchAsync(CancellationToken.None))
                await cluster.SendOnceAsync<JsonResponse>(HttpMethod.DELETE, OpenSearchPath, JsonSerializer.SerializeToUtf8Bytes(new { pit_id = new[] { point } }), CancellationToken.None);
            else
                await cluster.ClosePointAsync(new ClosePointInTimeRequest(point), CancellationToken.None);
        }
        catch (Exception e) when (e is ClusterException or SearchEngineUnavailableException)
        {
        }
    }
}
