using System.Diagnostics;
using Npgsql;

namespace ProNet.Testing.Servers;

/// <summary>
/// A real PostgreSQL for tests: the one that PRONET_TEST_POSTGRES names (a connection string), or a throw-away cluster of its own, stopped when the test
/// process ends. Tests get a database each.
/// </summary>
public sealed class PostgresServer
{
    /// <summary>Reason for a test to end as skipped.</summary>
    public const string Missing = "There is no PostgreSQL here: install the package 'postgresql', or set PRONET_TEST_POSTGRES to a connection string of a server that tests may create databases on.";

    private static readonly Lazy<Task<PostgresServer?>> Shared = new(StartSharedAsync);
    private static int databases;

    private readonly string? programs;
    private readonly string folder;
    private readonly NpgsqlConnectionStringBuilder connection;

    private PostgresServer(string? programs, string folder, NpgsqlConnectionStringBuilder connection)
    {
        this.programs = programs;
        this.folder = folder;
        this.connection = connection;
    }

    /// <summary>True for a cluster of its own, which a test may restart.</summary>
    public bool IsOwn => programs is not null;

    /// <summary>The server of this test process; null where there is none.</summary>
    public static Task<PostgresServer?> TryGetAsync() => Shared.Value;

    /// <summary>Starts a cluster that nobody shares; null where PostgreSQL is not installed.</summary>
    public static async Task<PostgresServer?> TryStartOwnAsync()
    {
        var installed = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")))
            : null;
        if (installed is null)
            return null;
        var home = Directory.CreateTempSubdirectory("pronet-postgres-").FullName;
        var port = FreePorts.Take();
        var server = new PostgresServer(installed, home, new() { Host = "127.0.0.1", Port = port, Username = "postgres", Database = "postgres" });
        if (Environment.IsPrivilegedProcess)
            await RunAsync("chown", "postgres", home);
        await server.AsPostgresAsync("initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await server.StartAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Remove();
        return server;
    }

    /// <summary>Connection string of a new database.</summary>
    /// <param name="template">Connection string of the database that it is a copy of, to which nobody is connected; null makes it empty.</param>
    public async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var name = $"pronet_test_{Environment.ProcessId}_{Interlocked.Increment(ref databases)}";
        await using var admin = new NpgsqlConnection(connection.ConnectionString);
        await admin.OpenAsync();
        // As files: through its log, as it comes, a server takes twice the processor time. On a server that syncs it would take longer.
        var strategy = IsOwn && admin.PostgreSqlVersion.Major >= 15 ? " STRATEGY FILE_COPY" : "";
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}{(template is null ? "" : $" TEMPLATE {new NpgsqlConnectionStringBuilder(template).Database}{strategy}")}", admin);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(connection.ConnectionString) { Database = name }.ConnectionString;
    }

    /// <summary>The address of a database as operators write it, and as the tools of the server read it.</summary>
    public static string Url(string database)
    {
        var named = new NpgsqlConnectionStringBuilder(database);
        var password = named.Password is { Length: > 0 } secret ? ":" + Uri.EscapeDataString(secret) : "";
        return FormattableString.Invariant($"postgres://{Uri.EscapeDataString(named.Username!)}{password}@{named.Host}:{named.Port}/{named.Database}");
    }

    /// <summary>Drops a database that <see cref="CreateDatabaseAsync"/> made, whoever is connected to it.</summary>
    public async Task DropDatabaseAsync(string database)
    {
        await using (var pool = new NpgsqlConnection(database))
            NpgsqlConnection.ClearPool(pool);
        await using var admin = new NpgsqlConnection(connection.ConnectionString);
        await admin.OpenAsync();
        await using var command = new NpgsqlCommand($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(database).Database} WITH (FORCE)", admin);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Starts the cluster, with its data.</summary>
    public Task StartAsync() => AsPostgresAsync(
        "pg_ctl", "-w", "-D", Data, "-l", Path.Combine(folder, "log"), "-o", $"-p {connection.Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_wal_size=256MB -c max_connections=300", "start");

    /// <summary>Ends the cluster as a crash does.</summary>
    public async Task KillAsync()
    {
        await AsPostgresAsync("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        NpgsqlConnection.ClearAllPools();
    }

    private string Data => Path.Combine(folder, "data");

    private static async Task<PostgresServer?> StartSharedAsync() => Environment.GetEnvironmentVariable("PRONET_TEST_POSTGRES") is { Length: > 0 } named
        ? new PostgresServer(null, "", new(named))
        : await TryStartOwnAsync();

    /// <summary>The server refuses to run as root.</summary>
    private Task AsPostgresAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(programs!, program);
        return Environment.IsPrivilegedProcess ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    private void Remove()
    {
        try
        {
            KillAsync().Wait(TimeSpan.FromSeconds(10));
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is AggregateException or IOException or UnauthorizedAccessException)
        {
            // The process ends anyway.
        }
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // pg_ctl leaves the server behind with the streams it was given, so none are redirected to be read to their end.
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = false, WorkingDirectory = "/" };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
