using ProNet.Indexing.Hosting;
using ProNet.Search.Elasticsearch.Transport;

namespace ProNet.Hosting.Configuration;

/// <summary>What an operator can configure, read and checked once before anything starts.</summary>
public sealed class ProNetOptions
{
    /// <summary>The one folder that holds everything: store, index, rejected records, keys.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Connection string of the store's server; null for the embedded store. Holds a secret.</summary>
    public string? Postgres { get; init; }

    /// <summary>Where to listen, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Load the demo into an empty data folder.</summary>
    public bool Demo { get; init; }

    /// <summary>Where the search servers are; null for the embedded engine.</summary>
    public ElasticsearchOptions? Elasticsearch { get; init; }

    /// <summary>How changes are indexed.</summary>
    public IndexingOptions Indexing { get; init; } = new();

    /// <summary>Requests that one address may send to the API in a minute.</summary>
    public int ApiRequestsPerMinute { get; init; } = 12_000;

    /// <summary>Who may read <c>/metrics</c>.</summary>
    public MetricsAccess Metrics { get; init; }

    public string IndexFolder => Path.Combine(DataFolder, "index");

    public string KeyFolder => Path.Combine(DataFolder, "keys");
}
