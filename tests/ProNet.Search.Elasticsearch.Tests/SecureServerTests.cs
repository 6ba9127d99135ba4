using Elastic.Transport;
using ProNet.Search.Access;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Testing.Fixed;
using ProNet.Testing.Servers;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>A server with TLS of its own authority, users and API keys.</summary>
public sealed class SecureServerTests
{
    private SearchServer server = null!;

    private string Password => Said("password");

    private string CaFile => Said("ca");

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (Environment.GetEnvironmentVariable("PRONET_TEST_ELASTICSEARCH") is { Length: > 0 } || await SearchServer.TryStartAsync(SearchProduct.Elasticsearch, "--secure", "--heap", "512m") is not { } started)
        {
            Assert.Ignore("There is no Elasticsearch here that can be started with TLS and users.");
            return;
        }

        server = started;
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }

    [Test]
    public async Task Search_WithUserAndAuthority_Works()
    {
        await using var fixture = new ElasticsearchFixture(server, Known);

        await RoundTripAsync(fixture);
    }

    [Test]
    public async Task Search_WithAnApiKey_Works()
    {
        await using var known = new ElasticsearchFixture(server, Known);
        var key = await known.Cluster.SendAsync<JsonResponse>(HttpMethod.POST, "/_security/api_key", """{"name":"pronet"}"""u8.ToArray(), CancellationToken.None);
        await using var fixture = new ElasticsearchFixture(server, o => o with { CaFile = CaFile, ApiKey = (string)key.Body!["encoded"]! });

        await RoundTripAsync(fixture);
    }

    [TestCase("user elastic, wrong password", "does not accept")]
    [TestCase("no user", "does not accept")]
    [TestCase("no authority", "certificate")]
    [TestCase("another name", "certificate")]
    [TestCase("a user without rights", "right it needs")]
    public async Task Search_WithoutWhatTheServerAsksFor_SaysSoInASentenceWithoutSecrets(string what, string says)
    {
        await using var known = new ElasticsearchFixture(server, Known);
        await known.Cluster.SendAsync<JsonResponse>(HttpMethod.PUT, "/_security/user/reader", """{"password":"only-reads-1","roles":[]}"""u8.ToArray(), CancellationToken.None);
        var options = new ElasticsearchOptions { Nodes = server.Nodes.ToValueList() };
        options = what switch
        {
            "user elastic, wrong password" => options with { CaFile = CaFile, User = "elastic", Password = "secret-guess" },
            "no user" => options with { CaFile = CaFile },
            // The same address, written as the certificate does not name it.
            "another name" => Known(options) with { Nodes = [new Uri($"https://[::ffff:127.0.0.1]:{server.Nodes[0].Port}/")] },
            "no authority" => options with { User = "elastic", Password = Password },
            _ => options with { CaFile = CaFile, User = "reader", Password = "only-reads-1" },
        };
        await using var fixture = new ElasticsearchFixture(server, o => options with { Prefix = o.Prefix }, ownsIndices: false);

        var failure = await Assert.ThrowsAsync<SearchEngineUnavailableException>(() => fixture.Writer.CreateGenerationAsync(1, CancellationToken.None));

        Assert.That(failure!.Message, Does.Contain(says).IgnoreCase);
        Assert.That(failure.Message, Does.Not.Contain("secret-guess").And.Not.Contain(Password).And.Not.Contain("only-reads-1"));
        TestContext.Out.WriteLine(failure.Message);
    }

    private ElasticsearchOptions Known(ElasticsearchOptions options) => options with { User = "elastic", Password = Password, CaFile = CaFile };

    private static async Task RoundTripAsync(ElasticsearchFixture fixture)
    {
        await fixture.Writer.CreateGenerationAsync(1, CancellationToken.None);
        await fixture.Writer.ActivateGenerationAsync(1, CancellationToken.None);
        var criteria = new SearchCriteria { Subject = SubjectKind.Member };

        var response = await fixture.Searcher.SearchAsync(
            new SearchRequest(AccessScope.Anonymous, criteria, new MatchAllNode(), TestDay.Today), CancellationToken.None);

        Assert.That(response.Total, Is.Zero);
    }

    /// <summary>What the server's script printed under a name.</summary>
    private string Said(string name) => server.Details.Split('\n').First(l => l.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..].Trim();
}
