using ProNet.Testing.Servers;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>One server of each product for all tests of the assembly, started when the first of them asks, stopped at the end.</summary>
[SetUpFixture]
public sealed class Servers
{
    private static readonly Lazy<Task<SearchServer?>> Elastic = new(() => SearchServer.TryStartAsync(SearchProduct.Elasticsearch));
    private static readonly Lazy<Task<SearchServer?>> Open = new(() => SearchServer.TryStartAsync(SearchProduct.OpenSearch));

    /// <summary>The server; a test that needs one that is missing ends as skipped.</summary>
    public static async Task<SearchServer> RequireAsync(SearchProduct product)
    {
        var server = await (product == SearchProduct.Elasticsearch ? Elastic : Open).Value;
        if (server is null)
            Assert.Ignore(SearchServer.Missing(product));
        return server!;
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        foreach (var server in new[] { Elastic, Open }.Where(s => s.IsValueCreated))
        {
            if (await server.Value is { } started)
                await started.DisposeAsync();
        }
    }
}
