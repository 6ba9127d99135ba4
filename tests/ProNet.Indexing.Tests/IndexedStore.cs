using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Indexing.Draining;
using ProNet.Indexing.Generations;
using ProNet.Indexing.Hosting;
using ProNet.Indexing.Monitoring;
using ProNet.Indexing.Verification;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Indexing;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;
using ProNet.Testing.Reference;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests;

/// <summary>A temporary store, the reference engine behind a faulty writer, and the indexing between them.</summary>
internal sealed class IndexedStore : IAsyncDisposable
{
    private IndexedStore(TestStore store) => Store = store;

    public TestStore Store { get; }

    public FakeTimeProvider Clock => Store.Clock;

    public FaultyWriter Writer => Get<FaultyWriter>();

    public FeedDrain Drain => Get<FeedDrain>();

    public RebuildIndexHandler Rebuild => Get<RebuildIndexHandler>();

    /// <param name="started">True: the index exists, as after the start of a worker.</param>
    /// <param name="batchSize">Rows of a batch, and documents of a page of a rebuild.</param>
    /// <param name="database">What the store is kept in.</param>
    public static async Task<IndexedStore> CreateAsync(bool started = true, int batchSize = 500, Database database = Database.Sqlite)
    {
        var store = await TestStore.CreateAsync((services, _) => services
            .AddSingleton(new IndexingOptions { BatchSize = batchSize, RebuildBatchSize = batchSize, MaxAttempts = 3 })
            .AddSingleton(p => new FaultyWriter(new ReferenceEngine(new FixedFacetLabels(), p.GetRequiredService<TimeProvider>())))
            .AddSingleton<IIndexWriter>(p => p.GetRequiredService<FaultyWriter>())
            .AddSingleton<IGenerationReader>(p => p.GetRequiredService<FaultyWriter>())
            .AddSingleton<ISearcher>(p => p.GetRequiredService<FaultyWriter>())
            .AddSingleton<SeededCrash>()
            .ConfigureDbContext<ProNetDbContext>((p, options) => options.AddInterceptors(p.GetRequiredService<SeededCrash>()))
            .AddProNetIndexing(), database);
        var indexed = new IndexedStore(store);
        if (started)
            await indexed.StartAsync();
        return indexed;
    }

    public T Get<T>()
        where T : notnull => Store.Services.GetRequiredService<T>();

    public Task<StartupOutcome> StartAsync() => Get<IndexStartup>().EnsureAsync(CancellationToken.None);

    public Task<DrainCounts> DrainAsync() => Drain.DrainAsync(null, CancellationToken.None);

    public Task<RebuildOutcome> RebuildAsync() => Rebuild.HandleAsync(null, CancellationToken.None);

    public async Task<long[]> SaveMembersAsync(params int[] numbers)
    {
        var members = numbers.Select(n => new MemberBuilder(n).Working($"Title {n}").Member()).ToList();
        await Store.SaveAsync(members);
        return [.. members.Select(m => m.Id)];
    }

    public async Task EditAsync(long id, string headline)
    {
        await using var context = await Store.Contexts.CreateDbContextAsync();
        (await context.Members.SingleAsync(m => m.Id == id)).Headline = headline;
        await context.SaveChangesAsync();
    }

    public async Task DeleteAsync(long id)
    {
        await using var context = await Store.Contexts.CreateDbContextAsync();
        context.Members.Remove(await context.Members.SingleAsync(m => m.Id == id));
        await context.SaveChangesAsync();
    }

    public async Task<Member> MemberAsync(long id)
    {
        await using var context = await Store.Contexts.CreateDbContextAsync();
        return await context.Members.AsNoTracking().SingleAsync(m => m.Id == id);
    }

    public async Task<List<T>> RowsAsync<T>()
        where T : class
    {
        await using var context = await Store.Contexts.CreateDbContextAsync();
        return await context.Set<T>().AsNoTracking().ToListAsync();
    }

    public async Task<long> ActiveAsync() => (await RowsAsync<IndexGeneration>()).Single(g => g.State == GenerationState.Active).Id;

    public async Task<VerificationReport> VerifyAsync(long? generation = null) => await new IndexVerifier(Store.Contexts, Writer, Get<CurrentLexicon>())
        .CompareAsync(generation ?? await ActiveAsync(), VerificationDepth.Content, null, CancellationToken.None);

    public async Task<List<IndexedVersion>> IndexedAsync(long? generation = null, View view = View.Everyone)
    {
        var versions = new List<IndexedVersion>();
        await foreach (var version in Writer.ReadVersionsAsync(generation ?? await ActiveAsync(), SubjectKind.Member, view, CancellationToken.None))
            versions.Add(version);
        return versions;
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
