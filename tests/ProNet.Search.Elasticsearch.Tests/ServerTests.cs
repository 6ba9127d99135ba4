using System.Text;
using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.IndexManagement;
using Elastic.Clients.Elasticsearch.Mapping;
using Elastic.Transport;
using ProNet.Domain.Access;
using ProNet.Search.Indexing;
using ProNet.Testing.Builders;
using ProNet.Testing.Servers;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>What only servers do: indices that others touch, blocks, spelling.</summary>
public sealed class ServerTests
{
    private ElasticsearchFixture fixture = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        fixture = new ElasticsearchFixture(await Servers.RequireAsync(SearchProduct.Elasticsearch));
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
        var index = fixture.Names.Index(1, SubjectKind.Member, View.Members);
        await fixture.Cluster.DeleteIndexAsync(new DeleteIndexRequest(index), CancellationToken.None);
        var other = new Properties { ["id_"] = new LongNumberProperty(), ["live_"] = new KeywordProperty() };
        await fixture.Cluster.CreateIndexAsync(new CreateIndexRequest(index) { Mappings = new TypeMapping { Properties = other } }, CancellationToken.None);

        Assert.That(await fixture.Writer.FindSchemaDifferenceAsync(1, CancellationToken.None), Does.Contain(index).And.Contain("live_").And.Contain("'boolean'"));
    }

    [Test]
    public async Task WriteAsync_WhenTheIndexIsGone_SaysSoAndCreatesNone()
    {
        var index = fixture.Names.Index(1, SubjectKind.Member, View.Members);
        await fixture.Cluster.DeleteIndexAsync(new DeleteIndexRequest(index), CancellationToken.None);

        Assert.That(
            () => fixture.Writer.WriteAsync(1, [IndexOperation.Put(new MemberBuilder(1).Document())], CancellationToken.None),
            Throws.InstanceOf<SearchEngineUnavailableException>().With.Message.Contains("rebuild"));
        Assert.That((await fixture.Cluster.GetAliasesAsync(new GetAliasRequest((Indices)$"{index}*"), CancellationToken.None)).Aliases, Is.Empty);
    }

    [Test]
    public async Task FindSchemaDifferenceAsync_WhenTheIndexTakesNoChanges_SaysWhichSetting()
    {
        var index = fixture.Names.Index(1, SubjectKind.Job, View.Everyone);
        await BlockAsync("true");

        Assert.That(
            () => fixture.Writer.FindSchemaDifferenceAsync(1, CancellationToken.None),
            Throws.InstanceOf<SearchEngineUnavailableException>().With.Message.Contains("index.blocks.write"));
        await BlockAsync("null");

        Task BlockAsync(string value) => fixture.Cluster.SendAsync<JsonResponse>(
            Elastic.Transport.HttpMethod.PUT, $"/{index}/_settings", Encoding.UTF8.GetBytes($"{{\"index.blocks.write\":{value}}}"), CancellationToken.None);
    }
}
