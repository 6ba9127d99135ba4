namespace ProNet.Testing.Servers;

public enum SearchProduct
{
    Elasticsearch,
    OpenSearch,
}
