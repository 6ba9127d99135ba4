using System.Diagnostics;
using Hangfire;
using Hangfire.InMemory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ProNet.Data;
using ProNet.Data.Postgres;
using ProNet.Data.Sqlite;
using ProNet.Indexing.Hosting;
using ProNet.Search;
using ProNet.Search.Indexing;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;
using ProNet.Testing.Reference;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Hosting;

/// <summary>A worker with nothing to do asks the store almost nothing, and yet notices at once when another process commits. On the real clock.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class IdleTests(Database database)
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    /// <summary>20 in 20 s.</summary>
    private const int MostCommands = 10;

    [Test]
    public async Task Worker_WhenNothingHappens_AsksTheStoreAlmostNothingAndNoticesOthersAtOnce()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var counter = new CommandCounter();
        using var host = Host(store, counter);
        await host.StartAsync();
        var writer = host.Services.GetRequiredService<FaultyWriter>();
        var member = new MemberBuilder(1).Member();
        await store.SaveAsync(member);
        await UntilAsync(async () => writer.Operations > 0 && await IsEmptyAsync(store));
        await QuietAsync(counter);

        var (before, all) = (counter.Count, await TransactionsAsync(store));
        await Task.Delay(Window);
        var (idle, others) = (counter.Count - before, await TransactionsAsync(store) - all);
        var latencies = new List<double>();
        for (var edit = 1; edit <= 10; edit++)
        {
            var operations = writer.Operations;
            await EditAsync(store, member.Id, $"Edit {edit}");
            var since = Stopwatch.GetTimestamp();
            await UntilAsync(() => Task.FromResult(writer.Operations > operations));
            latencies.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }

        await host.StopAsync();
        TestContext.Out.WriteLine($"{database}: {idle} commands in {Window.TotalSeconds} s (transactions of the server, with those of jobs: {others}); edit of another process to index in {string.Join(", ", latencies.Select(l => $"{l:0}"))} ms");
        Assert.That(idle, Is.LessThanOrEqualTo(MostCommands), "commands of an idle host");
        Assert.That(latencies.Order().ElementAt(4), Is.LessThan(1_000), "median; far above the goal, because the machine of a test is busy");
    }

    /// <summary>The services are others than the store's own, as in another process: what is committed through the store is not told to them.</summary>
    private static IHost Host(TestStore store, CommandCounter counter)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        var services = builder.Services;
        _ = store.Postgres is { } server ? services.AddProNetPostgres(server) : services.AddProNetSqlite(store.Folder);
        services.ConfigureDbContext<ProNetDbContext>(options => options.AddInterceptors(counter));
        services.AddSingleton(p => new FaultyWriter(new ReferenceEngine(new FixedFacetLabels(), p.GetRequiredService<TimeProvider>())))
            .AddSingleton<IIndexWriter>(p => p.GetRequiredService<FaultyWriter>())
            .AddSingleton<IGenerationReader>(p => p.GetRequiredService<FaultyWriter>())
            .AddSingleton<ISearcher>(p => p.GetRequiredService<FaultyWriter>())
            .AddProNetIndexing()
            .AddHangfire(hangfire => hangfire.UseStorage(store.Postgres is { } jobs ? PostgresJobs.Open(jobs) : new InMemoryStorage()))
            .AddHangfireServer((provider, options) =>
            {
                options.WorkerCount = 3;
                options.Queues = IndexingServices.Queues(provider);
            })
            .AddIndexingWorker();
        return builder.Build();
    }

    /// <summary>What the server counts for the database, jobs included; 0 where there is no server.</summary>
    private static async Task<long> TransactionsAsync(TestStore store)
    {
        if (store.Postgres is null)
            return 0;
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await context.Database.SqlQuery<long>($"""SELECT xact_commit + xact_rollback AS "Value" FROM pg_stat_database WHERE datname = current_database()""").SingleAsync();
    }

    private static async Task<bool> IsEmptyAsync(TestStore store)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return !await context.Changes.AnyAsync();
    }

    private static async Task EditAsync(TestStore store, long id, string headline)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        (await context.Members.SingleAsync(m => m.Id == id)).Headline = headline;
        await context.SaveChangesAsync();
    }

    /// <summary>What begins with the host has ended.</summary>
    private static async Task QuietAsync(CommandCounter counter)
    {
        var last = -1;
        await UntilAsync(async () =>
        {
            if (counter.Count == last)
                return true;
            last = counter.Count;
            await Task.Delay(1_000);
            return false;
        });
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var since = Stopwatch.GetTimestamp(); !await isSo();)
        {
            Assert.That(Stopwatch.GetElapsedTime(since), Is.LessThan(Bound));
            await Task.Delay(5);
        }
    }
}
