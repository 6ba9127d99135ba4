using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProNet.Application;
using ProNet.Application.Access;
using ProNet.Application.Searching;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Hosting;
using ProNet.Hosting.Configuration;
using ProNet.Hosting.Ranking;
using ProNet.Indexing.Hosting;
using ProNet.Search.Indexing;
using ProNet.Search.Requests;

namespace ProNet.Relevance;

/// <summary>An installation that is measured: its store, and its search as the pages ask it.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly ImportClock clock = new();

    private Installation(string folder)
    {
        var options = OptionsReader.Read(new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection([new("ProNet:Data", folder)]).Build());
        Engine = options.Elasticsearch is null ? "lucene" : "elasticsearch";
        services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning))
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(options)
            .AddSingleton(options.Indexing)
            .AddProNetStore(options)
            .AddProNetEngine(options)
            .AddProNetIndexing()
            .AddProNetApplication()
            .AddProNetModels(options)
            .BuildServiceProvider();
    }

    public string Engine { get; }

    /// <param name="folder">Data folder, imported and indexed. Store and engine are configured as for the programs (<c>PRONET__…</c>).</param>
    public static async Task<Installation> OpenAsync(string folder)
    {
        var installation = new Installation(folder);
        installation.clock.Now = await installation.StoreAsync(store => store.ImportBatches.MaxAsync(b => b.FinishedAt)) is { } imported ? new DateTimeOffset(imported, TimeSpan.Zero) : installation.clock.Now;
        var active = await installation.StoreAsync(store => store.IndexGenerations.Where(g => g.State == GenerationState.Active).Select(g => (long?)g.Id).SingleOrDefaultAsync())
            ?? throw new UsageException($"{folder} has no index; import something there first.");
        await installation.services.GetRequiredService<IIndexWriter>().ActivateGenerationAsync(active, CancellationToken.None);
        // What loads skills and places.
        foreach (var service in installation.services.GetServices<IHostedService>())
            await service.StartAsync(CancellationToken.None);
        return installation;
    }

    public async Task<T> StoreAsync<T>(Func<ProNetDbContext, Task<T>> read)
    {
        await using var store = await services.GetRequiredService<IDbContextFactory<ProNetDbContext>>().CreateDbContextAsync();
        return await read(store);
    }

    /// <summary>Asks a service of the application.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> ask)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Numbers of the first hits, best first, as everybody who is not signed in gets them.</summary>
    /// <param name="subject">What is searched.</param>
    /// <param name="query">As somebody would type it.</param>
    /// <param name="limit">Up to <see cref="SearchAddress.MostPerPage"/>.</param>
    /// <param name="language">Of the page.</param>
    public async Task<IReadOnlyList<long>> AskAsync(SubjectKind subject, string query, int limit, string language = "en")
    {
        await using var scope = services.CreateAsyncScope();
        var address = SearchAddress.Of(subject) with { Limit = limit };
        address = address with { Criteria = address.Criteria with { QueryText = query } };
        var answer = await scope.ServiceProvider.GetRequiredService<RunSearchHandler>()
            .HandleAsync(new SearchPageRequest(address, Viewer.Visitor, language) { Facets = [], Explain = false }, CancellationToken.None);
        return [.. answer.Response.Hits.Select(h => h.Id)];
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    /// <summary>The moment of the last import: what was open then is open however much later it is measured.</summary>
    private sealed class ImportClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = TimeProvider.System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
