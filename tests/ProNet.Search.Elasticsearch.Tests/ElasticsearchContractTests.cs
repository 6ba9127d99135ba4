using ProNet.Search.Contracts;
using ProNet.Testing.Servers;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>All servers keep the contract of all engines, and an index in several parts keeps it like one in one part.</summary>
[TestFixture(SearchProduct.Elasticsearch, 1)]
[TestFixture(SearchProduct.Elasticsearch, 3)]
[TestFixture(SearchProduct.Elasticsearch8, 1)]
[TestFixture(SearchProduct.OpenSearch, 1)]
public sealed class ElasticsearchContractTests(SearchProduct product, int shards) : SearchEngineContract
{
    protected override async Task<EngineUnderTest> CreateEngineAsync()
    {
        var fixture = new ElasticsearchFixture(await Servers.RequireAsync(product), o => o with { Shards = shards });
        return new EngineUnderTest(fixture.Searcher, fixture.Generations, fixture.Writer, fixture.DisposeAsync);
    }
}
