namespace ProNet.Testing.Servers;

/// <summary>One server of each product for all tests of an assembly that leave it running, started when the first of them asks.</summary>
public sealed class SharedSearchServers : IAsyncDisposable
{
    private readonly Dictionary<SearchProduct, Lazy<Task<SearchServer?>>> started = Enum.GetValues<SearchProduct>()
        .ToDictionary(product => product, product => new Lazy<Task<SearchServer?>>(() => SearchServer.TryStartAsync(product)));

    /// <returns>Null where there is none on this machine.</returns>
    public Task<SearchServer?> FindAsync(SearchProduct product) => started[product].Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in started.Values.Where(s => s.IsValueCreated))
        {
            if (await server.Value is { } running)
                await running.DisposeAsync();
        }
    }
}
