using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Sqlite;
using ProNet.Domain.Access;
using ProNet.Testing.Programs;

namespace ProNet.Processes.Tests;

/// <summary>A data folder that processes work on, and what must be true of it once they are done.</summary>
internal sealed class CrashFolder : IAsyncDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("pronet-crash-").FullName;

    public CrashFolder() => Directory.CreateDirectory(Data);

    public string Root => root;

    public string Data => Path.Combine(root, "data");

    public string Index => Path.Combine(Data, "index");

    /// <summary>Runs a command on it to its end, in this process.</summary>
    public Task<(int Code, string Output)> RunAsync(params string[] arguments) => IndexerCommand.RunAsync(IndexerProcess.Settings, [.. arguments, "--data", Data]);

    /// <summary>Index and store are equal; everybody is there, once; nothing waits and nothing was given up.</summary>
    public async Task AssertWholeAsync(int people, string when)
    {
        var (code, output) = await RunAsync("verify");
        Assert.That(code, Is.Zero, $"{when}: {output}");
        var (members, distinct, waiting, deadLettered) = await CountAsync();
        Assert.That((members, distinct, waiting, deadLettered), Is.EqualTo((people, people, 0, 0)), $"{when}: people, distinct people, changes, dead letters");
        Assert.That(output, Does.Contain($"{people * Views.All.Count:N0} documents of the store compared"), when);
    }

    public async Task<(int Members, int Distinct, int Waiting, int DeadLettered)> CountAsync()
    {
        await using var services = new ServiceCollection().AddProNetSqlite(Data).BuildServiceProvider();
        await using var context = await services.GetRequiredService<IDbContextFactory<ProNetDbContext>>().CreateDbContextAsync();
        return (
            await context.Members.CountAsync(),
            await context.Members.Select(m => m.Origin!.ExternalId).Distinct().CountAsync(),
            await context.Changes.CountAsync(),
            await context.DeadLetters.CountAsync());
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }
}
