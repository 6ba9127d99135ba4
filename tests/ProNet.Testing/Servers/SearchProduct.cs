namespace ProNet.Testing.Servers;

/// <summary>A search server, in the version that is tested with.</summary>
public enum SearchProduct
{
    /// <summary>Elasticsearch 9, which the client is made for.</summary>
    Elasticsearch,

    /// <summary>Elasticsearch 8.</summary>
    Elasticsearch8,

    /// <summary>OpenSearch 2.</summary>
    OpenSearch,
}
