using ProNet.Testing.Servers;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>The servers of all tests of the assembly, stopped at the end.</summary>
[SetUpFixture]
public sealed class Servers
{
    private static readonly SharedSearchServers Shared = new();

    /// <summary>The server; a test that needs one that is missing ends as skipped.</summary>
    public static async Task<SearchServer> RequireAsync(SearchProduct product)
    {
        var server = await Shared.FindAsync(product);
        if (server is null)
            Assert.Ignore(SearchServer.Missing(product));
        return server!;
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await Shared.DisposeAsync();
}
