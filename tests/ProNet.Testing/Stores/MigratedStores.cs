using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ProNet.Data;
using ProNet.Data.Postgres;
using ProNet.Data.Sqlite;
using ProNet.Testing.Servers;

namespace ProNet.Testing.Stores;

/// <summary>Empty stores with all migrations, made once for the test process and copied for each test. That migrations themselves work, the tests of the stores show.</summary>
public static class MigratedStores
{
    private const string FileName = "pronet.db";

    private static readonly Lazy<Task<byte[]>> Embedded = new(MigrateFileAsync);
    private static readonly Lazy<Task<string>> OnServer = new(MigrateDatabaseAsync);

    /// <summary>Puts an embedded store into a data folder.</summary>
    public static async Task WriteAsync(string folder) => await File.WriteAllBytesAsync(Path.Combine(folder, FileName), await Embedded.Value);

    /// <summary>Connection string of a new store on the PostgreSQL of the test process, which must be there.</summary>
    internal static async Task<string> CreateOnServerAsync() => await (await PostgresServer.TryGetAsync())!.CreateDatabaseAsync(await OnServer.Value);

    private static async Task<byte[]> MigrateFileAsync()
    {
        var folder = Directory.CreateTempSubdirectory("pronet-template-");
        try
        {
            await MigrateAsync(services => services.AddProNetSqlite(folder.FullName));
            // What the last connection leaves is the whole store, without a log beside it.
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            return await File.ReadAllBytesAsync(Path.Combine(folder.FullName, FileName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> MigrateDatabaseAsync()
    {
        var server = (await PostgresServer.TryGetAsync())!;
        var database = await server.CreateDatabaseAsync();
        await MigrateAsync(services => services.AddProNetPostgres(database));
        await using (var pool = new NpgsqlConnection(database))
            NpgsqlConnection.ClearPool(pool);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            // A server of its own goes with its databases.
            if (!server.IsOwn)
                server.DropDatabaseAsync(database).Wait(TimeSpan.FromSeconds(10));
        };
        return database;
    }

    private static async Task MigrateAsync(Action<IServiceCollection> add)
    {
        var registrations = new ServiceCollection();
        registrations.AddLogging();
        add(registrations);
        await using var services = registrations.BuildServiceProvider();
        await services.GetRequiredService<IStoreMigrator>().MigrateAsync(CancellationToken.None);
    }
}
