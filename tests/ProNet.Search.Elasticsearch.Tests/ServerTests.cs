using ProNet.Search.Indexing;
using ProNet.Testing.Builders;
using ProNet.Testing.Servers;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>What only servers do: indices that others touch, blocks, spelling.</summary>
[TestFixture(SearchProduct.Elasticsearch)]
[TestFixture(SearchProduct.OpenSearch)]
public sealed class ServerTests(SearchProduct product)
{
    private ElasticsearchFixture fixture = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        fixture = new ElasticsearchFixture(await Servers.RequireAsync(product));
        await fixture.Writer.CreateGenerationAsync(1, CancellationToken.None);
        await fixture.Writer.ActivateGenerationAsync(1, CancellationToken.None);
    }

    [TearDown]
    public async Task DeleteAsync()
    {
        if (fixture is not null)
            await fixture.DisposeAsync();
    }

    [Test]
    public async Task FindSchemaDifferenceAsync_WhenTheIndexIsAsCreated_FindsNone() =>
        Assert.That(await fixture.Writer.FindSchemaDifferenceAsync(1, CancellationToken.None), Is.Null);

    [Test]
    public async Task FindSchemaDifferenceAsync_WhenAFieldIsAnother_NamesIt()
    {
        var index = fixture.Names.Index(1, SubjectKind.Member);
        await fixture.Cluster.SendAsync(HttpMethod.Delete, index, null, CancellationToken.None);
        var mapping = System.Text.Json.Nodes.JsonNode.Parse("""{"mappings":{"properties":{"id_":{"type":"long"},"live_":{"type":"keyword"}}}}""")!.AsObject();
        await fixture.Cluster.SendAsync(HttpMethod.Put, index, mapping, CancellationToken.None);

        Assert.That(await fixture.Writer.FindSchemaDifferenceAsync(1, CancellationToken.None), Does.Contain(index).And.Contain("live_").And.Contain("'boolean'"));
    }

    [Test]
    public async Task WriteAsync_WhenTheIndexIsGone_SaysSoAndCreatesNone()
    {
        var index = fixture.Names.Index(1, SubjectKind.Member);
        await fixture.Cluster.SendAsync(HttpMethod.Delete, index, null, CancellationToken.None);

        Assert.That(
            () => fixture.Writer.WriteAsync(1, [IndexOperation.Put(new MemberBuilder(1).Document())], CancellationToken.None),
            Throws.InstanceOf<SearchEngineUnavailableException>().With.Message.Contains("rebuild"));
        Assert.That(await fixture.Cluster.SendAsync(HttpMethod.Get, $"{index}*/_alias", null, CancellationToken.None), Is.Empty);
    }

    [Test]
    public async Task FindSchemaDifferenceAsync_WhenTheIndexTakesNoChanges_SaysWhichSetting()
    {
        var index = fixture.Names.Index(1, SubjectKind.Job);
        await fixture.Cluster.SendAsync(HttpMethod.Put, $"{index}/_settings", new() { ["index.blocks.write"] = true }, CancellationToken.None);

        Assert.That(
            () => fixture.Writer.FindSchemaDifferenceAsync(1, CancellationToken.None),
            Throws.InstanceOf<SearchEngineUnavailableException>().With.Message.Contains("index.blocks.write"));
        await fixture.Cluster.SendAsync(HttpMethod.Put, $"{index}/_settings", new() { ["index.blocks.write"] = null }, CancellationToken.None);
    }
}
