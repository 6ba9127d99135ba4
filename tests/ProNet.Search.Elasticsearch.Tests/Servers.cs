using ProNet.Testing.Servers;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>One server of each product for all tests of the assembly, started when the first of them asks, stopped at the end.</summary>
[SetUpFixture]
public sealed class Servers
{
    private static readonly Dictionary<SearchProduct, Lazy<Task<SearchServer?>>> Started = Enum.GetValues<SearchProduct>()
        .ToDictionary(product => product, product => new Lazy<Task<SearchServer?>>(() => SearchServer.TryStartAsync(product)));

    /// <summary>The server; a test that needs one that is missing ends as skipped.</summary>
    public static async Task<SearchServer> RequireAsync(SearchProduct product)
    {
        var server = await Started[product].Value;
        if (server is null)
            Assert.Ignore(SearchServer.Missing(product));
        return server!;
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        foreach (var server in Started.Values.Where(s => s.IsValueCreated))
        {
            if (await server.Value is { } started)
                await started.DisposeAsync();
        }
    }
}
