using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Data.Sqlite;
using ProNet.Testing.Builders;

namespace ProNet.Processes.Tests;

/// <summary>The worker as a process of its own, beside others that write to the store or ask it for something.</summary>
public sealed class WorkTests
{
    /// <summary>Generous, because a build machine is busy; the usual time is printed.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(2);

    [Test]
    public async Task Work_WhenAnotherProcessCommits_IndexesItSoon()
    {
        await using var folder = new CrashFolder();
        using var host = await StartAsync(folder);
        await using var services = new ServiceCollection().AddProNetSqlite(folder.Data).BuildServiceProvider();
        var contexts = services.GetRequiredService<IDbContextFactory<ProNetDbContext>>();
        var watch = Stopwatch.StartNew();
        await using (var context = await contexts.CreateDbContextAsync())
        {
            context.Add(new MemberBuilder(1).Member());
            await context.SaveChangesAsync();
        }

        // Changes drain into an index that is still being built as well.
        await UntilAsync(async () => (await folder.CountAsync()).Waiting == 0 && await IsIndexedAsync(contexts));

        await TestContext.Progress.WriteLineAsync($"Committed elsewhere, indexed {watch.ElapsedMilliseconds:N0} ms later.");
        await folder.AssertWholeAsync(1, "after the commit");
    }

    [Test]
    public async Task Rebuild_WhenAHostRuns_IsDoneByTheHost()
    {
        await using var folder = new CrashFolder();
        var file = await ImportFiles.WritePeopleAsync(folder.Root, 60, edition: 1);
        using var host = await StartAsync(folder);
        var import = await folder.RunAsync("import", "people", file);
        var rebuild = await folder.RunAsync("rebuild");

        Assert.That(import.Output, Does.Contain("Another process indexes this store"));
        Assert.That((import.Code, rebuild.Code), Is.EqualTo((0, 0)), import.Output + rebuild.Output);
        Assert.That(rebuild.Output, Does.Contain("The index was rebuilt: 60 documents."));
        await UntilAsync(async () => (await folder.CountAsync()).Waiting == 0);
        await folder.AssertWholeAsync(60, "after the rebuild by the host");
        var rollback = await folder.RunAsync("rebuild", "--rollback");
        Assert.That(rollback.Code, Is.Zero, rollback.Output);
        await folder.AssertWholeAsync(60, "after rolling back");
    }

    private static async Task<bool> IsIndexedAsync(IDbContextFactory<ProNetDbContext> contexts)
    {
        await using var context = await contexts.CreateDbContextAsync();
        return await context.IndexGenerations.AnyAsync(g => g.State == GenerationState.Active);
    }

    private static async Task<IndexerProcess> StartAsync(CrashFolder folder)
    {
        var host = IndexerProcess.Start(folder.Data, "work");
        await UntilAsync(() => IsHeldAsync(folder.Data));
        return host;
    }

    private static async Task<bool> IsHeldAsync(string dataFolder)
    {
        await using var services = new ServiceCollection().AddProNetSqlite(dataFolder).BuildServiceProvider();
        await using var lead = await services.GetRequiredService<IStoreLocks>().TryAcquireAsync("worker", CancellationToken.None);
        return lead is null;
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var watch = Stopwatch.StartNew(); !await holds();)
        {
            Assert.That(watch.Elapsed, Is.LessThan(Bound), "it took too long");
            await Task.Delay(20);
        }
    }
}
