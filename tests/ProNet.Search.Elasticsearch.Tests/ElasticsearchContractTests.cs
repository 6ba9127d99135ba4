using ProNet.Search.Contracts;
using ProNet.Testing.Servers;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>Both servers keep the contract of all engines.</summary>
[TestFixture(SearchProduct.Elasticsearch)]
[TestFixture(SearchProduct.OpenSearch)]
public sealed class ElasticsearchContractTests(SearchProduct product) : SearchEngineContract
{
    protected override async Task<EngineUnderTest> CreateEngineAsync()
    {
        var fixture = new ElasticsearchFixture(await Servers.RequireAsync(product));
        return new EngineUnderTest(fixture.Searcher, fixture.Generations, fixture.Writer, fixture.DisposeAsync);
    }
}
