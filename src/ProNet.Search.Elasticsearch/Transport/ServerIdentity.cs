using System.Text.Json.Nodes;
using Elastic.Transport;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>Which product and version answers at the addresses; asked once.</summary>
internal sealed class ServerIdentity(Cluster cluster)
{
    private const int OldestElasticsearch = 8;
    private const int OldestOpenSearch = 2;

    private volatile Known? known;

    /// <summary>"Elasticsearch 8.19.2"; before the first answer only the kind of engine.</summary>
    public string Name => known is { } server ? $"{Product(server)} {server.Version}" : "Elasticsearch";

    public async Task<bool> IsOpenSearchAsync(CancellationToken cancellationToken) => (await AskAsync(cancellationToken)).IsOpenSearch;

    /// <exception cref="SearchEngineUnavailableException">It cannot be reached, or is a product or version that this engine does not speak with.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        var server = await AskAsync(cancellationToken);
        var oldest = server.IsOpenSearch ? OldestOpenSearch : OldestElasticsearch;
        if (server.Version.Major < oldest)
            throw new SearchEngineUnavailableException($"{Product(server)} {server.Version} is too old: version {oldest} or later is needed.");
    }

    private static string Product(Known server) => server.IsOpenSearch ? "OpenSearch" : "Elasticsearch";

    private async Task<Known> AskAsync(CancellationToken cancellationToken)
    {
        if (known is { } server)
            return server;
        // OpenSearch says more than the client's answer holds, and less.
        var answer = await cluster.SendAsync<JsonResponse>(HttpMethod.GET, "/", null, cancellationToken);
        if ((answer.Body as JsonObject)?["version"] is not JsonObject version || !Version.TryParse(((string?)version["number"] ?? "").Split('-')[0], out var number))
            throw new SearchEngineUnavailableException($"What answers at {cluster.Options} is neither Elasticsearch nor OpenSearch.");
        server = new Known((string?)version["distribution"] == "opensearch", number);
        known = server;
        return server;
    }

    private sealed record Known(bool IsOpenSearch, Version Version);
}
