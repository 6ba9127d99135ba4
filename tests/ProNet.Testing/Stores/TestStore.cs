using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;
using ProNet.Data;
using ProNet.Data.Postgres;
using ProNet.Data.Sqlite;
using ProNet.Testing.Fixed;
using ProNet.Testing.Servers;

namespace ProNet.Testing.Stores;

/// <summary>A migrated store of its own, with a clock that stands still.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestStore(string folder, string? postgres, FakeTimeProvider clock, ServiceProvider services)
    {
        Folder = folder;
        Postgres = postgres;
        Clock = clock;
        this.services = services;
    }

    /// <summary>The data folder; deleted at the end.</summary>
    public string Folder { get; }

    /// <summary>Connection string of its database; null on SQLite.</summary>
    public string? Postgres { get; }

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => services;

    public IDbContextFactory<ProNetDbContext> Contexts => services.GetRequiredService<IDbContextFactory<ProNetDbContext>>();

    /// <param name="more">Further registrations on the same services.</param>
    /// <param name="database">What it is kept in; a test whose database is missing ends as skipped.</param>
    public static async Task<TestStore> CreateAsync(Action<IServiceCollection, string>? more = null, Database database = Database.Sqlite)
    {
        var folder = Directory.CreateTempSubdirectory("pronet-test-").FullName;
        var clock = TestDay.Clock();
        var registrations = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddLogging();
        var server = database == Database.Postgres ? await CreateOnServerAsync() : null;
        _ = server is null ? registrations.AddProNetSqlite(folder) : registrations.AddProNetPostgres(server);
        registrations.ConfigureDbContext<ProNetDbContext>(options => options.AddInterceptors(AsynchronousOnly.Instance));
        more?.Invoke(registrations, folder);
        if (server is null)
            await MigratedStores.WriteAsync(folder);
        return new TestStore(folder, server, clock, registrations.BuildServiceProvider());
    }

    /// <summary>Saves entities, with their changes, in one transaction.</summary>
    public async Task SaveAsync(params IEnumerable<object> entities)
    {
        await using var context = await Contexts.CreateDbContextAsync();
        context.AddRange(entities);
        await context.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (Postgres is not null)
            await (await RequireAsync()).DropDatabaseAsync(Postgres);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<string> CreateOnServerAsync()
    {
        await RequireAsync();
        return await MigratedStores.CreateOnServerAsync();
    }

    private static async Task<PostgresServer> RequireAsync()
    {
        var server = await PostgresServer.TryGetAsync();
        if (server is null)
            Assert.Ignore(PostgresServer.Missing);
        return server!;
    }
}
