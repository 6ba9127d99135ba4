using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProNet.Data;
using ProNet.Data.Sqlite;
using ProNet.Testing.Fixed;

namespace ProNet.Testing.Stores;

/// <summary>A migrated SQLite store in a temporary folder, with a clock that stands still.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestStore(string folder, FakeTimeProvider clock, ServiceProvider services)
    {
        Folder = folder;
        Clock = clock;
        this.services = services;
    }

    /// <summary>The data folder; deleted at the end.</summary>
    public string Folder { get; }

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => services;

    public IDbContextFactory<ProNetDbContext> Contexts => services.GetRequiredService<IDbContextFactory<ProNetDbContext>>();

    /// <param name="more">Further registrations on the same services.</param>
    public static async Task<TestStore> CreateAsync(Action<IServiceCollection, string>? more = null)
    {
        var folder = Directory.CreateTempSubdirectory("pronet-test-").FullName;
        var clock = TestDay.Clock();
        var registrations = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddLogging().AddProNetSqlite(folder);
        more?.Invoke(registrations, folder);
        var store = new TestStore(folder, clock, registrations.BuildServiceProvider());
        await store.services.GetRequiredService<IStoreMigrator>().MigrateAsync(CancellationToken.None);
        return store;
    }

    /// <summary>Saves entities, with their outbox rows, in one transaction.</summary>
    public async Task SaveAsync(params IEnumerable<object> entities)
    {
        await using var context = await Contexts.CreateDbContextAsync();
        context.AddRange(entities);
        await context.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
