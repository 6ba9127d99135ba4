using Microsoft.Extensions.DependencyInjection;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Lexicon;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>What is said about a server by its first answer. Answers are canned, because the products and versions that are refused are not to be had as servers.</summary>
public sealed class ServerIdentityTests
{
    [TestCase("""{"version":{"number":"8.0.0"}}""", "Elasticsearch 8.0.0")]
    [TestCase("""{"version":{"number":"9.1.4","build_flavor":"default"}}""", "Elasticsearch 9.1.4")]
    [TestCase("""{"version":{"number":"9.0.0-SNAPSHOT"}}""", "Elasticsearch 9.0.0")]
    [TestCase("""{"version":{"distribution":"opensearch","number":"2.19.5"}}""", "OpenSearch 2.19.5")]
    [TestCase("""{"version":{"distribution":"opensearch","number":"3.0.0"}}""", "OpenSearch 3.0.0")]
    public async Task CheckAsync_WhenTheVersionIsSpokenWith_KnowsIt(string answer, string name)
    {
        await using var canned = new CannedServer(_ => CannedServer.Answer(200, answer));
        await using var services = Services(canned);
        var server = services.GetRequiredService<ServerIdentity>();

        await server.CheckAsync(CancellationToken.None);

        Assert.That(server.Name, Is.EqualTo(name));
    }

    [TestCase(200, """{"version":{"number":"7.17.29"}}""", "Elasticsearch 7.17.29 is too old: version 8 or later is needed.")]
    [TestCase(200, """{"version":{"distribution":"opensearch","number":"1.3.20"}}""", "OpenSearch 1.3.20 is too old: version 2 or later is needed.")]
    [TestCase(200, """{"hello":"world"}""", "What answers at {0} is neither Elasticsearch nor OpenSearch.")]
    [TestCase(200, """{"version":{"number":"latest"}}""", "What answers at {0} is neither Elasticsearch nor OpenSearch.")]
    [TestCase(401, """{"error":{"type":"security_exception","reason":"missing credentials"}}""", "The search server at {0} does not accept the user or key: check ProNet:Search:Elasticsearch.")]
    public async Task CheckAsync_WhenItIsNoneOfThose_SaysSoInASentence(int status, string answer, string sentence)
    {
        await using var canned = new CannedServer(_ => CannedServer.Answer(status, answer));
        await using var services = Services(canned);

        Assert.That(() => services.GetRequiredService<ServerIdentity>().CheckAsync(CancellationToken.None), Throws.TypeOf<SearchEngineUnavailableException>().With.Message.EqualTo(sentence.Replace("{0}", $"http://{canned.Address.Authority}", StringComparison.Ordinal)));
    }

    [TestCase("<html>Welcome to nginx!</html>")]
    [TestCase("[]")]
    [TestCase("")]
    public async Task CheckAsync_WhenItSpeaksNoJson_IsUnavailable(string answer)
    {
        await using var canned = new CannedServer(_ => CannedServer.Answer(200, answer));
        await using var services = Services(canned);

        Assert.That(() => services.GetRequiredService<ServerIdentity>().CheckAsync(CancellationToken.None), Throws.TypeOf<SearchEngineUnavailableException>());
    }

    private static ServiceProvider Services(CannedServer server) => new ServiceCollection()
        .AddSingleton<IFacetLabels, FixedFacetLabels>()
        .AddProNetElasticsearch(new ElasticsearchOptions { Nodes = [server.Address] })
        .BuildServiceProvider();
}
