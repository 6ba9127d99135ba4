using NUnit.Framework;

namespace ProNet.Testing.Servers;

/// <summary>One server of each product for all tests of an assembly that leave it running: started when the first of them asks, stopped at the end. Each assembly has a set-up fixture of this kind.</summary>
public abstract class SharedSearchServers
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
            if (await server.Value is { } running)
                await running.DisposeAsync();
        }
    }
}
