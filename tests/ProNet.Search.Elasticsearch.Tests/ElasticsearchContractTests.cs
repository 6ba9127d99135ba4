using ProNet.Search.Contracts;
using ProNet.Testing.Servers;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>All servers keep the contract of all engines, and an index in several parts keeps it like one in one part.</summary>
[TestFixture(SearchProduct.Elasticsearch)]
[ReducedFixture(SearchProduct.Elasticsearch8, 2)]
[ReducedFixture(SearchProduct.OpenSearch)]
public sealed class ElasticsearchContractTests(SearchProduct product, int shards) : IndexedEngineContract
{
    private readonly IndexSets indices = new(Generation);

    public ElasticsearchContractTests(SearchProduct product)
        : this(product, 1)
    {
    }

    [OneTimeTearDown]
    public Task DeleteIndicesAsync() => indices.DeleteAsync();

    protected override int Corpora => Fewer(base.Corpora);

    protected override int SecretWorlds => Fewer(base.SecretWorlds);

    protected override int LawCorpora => Fewer(base.LawCorpora);

    protected override async Task<EngineUnderTest> CreateEngineAsync()
    {
        var fixture = await CreateFixtureAsync();
        return new EngineUnderTest(fixture.Searcher, fixture.Generations, fixture.Writer, fixture.DisposeAsync);
    }

    protected override async Task<EngineUnderTest> CreateReadyEngineAsync() => await indices.TakeAsync(CreateFixtureAsync);

    /// <summary>Worlds tried on a real server, which takes seconds for each, other ones in each run; as many as elsewhere in the soak.</summary>
    private int Fewer(int worlds) => Environment.GetEnvironmentVariable("PRONET_SOAK") == "1" ? worlds : Math.Min(worlds, product == SearchProduct.Elasticsearch ? 2 : 1);

    private async Task<ElasticsearchFixture> CreateFixtureAsync() =>
        new(await Servers.RequireAsync(product), o => o with { Shards = shards });
}
