using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProNet.Data.Sqlite;

/// <summary>
/// Settings that SQLite keeps per connection. WAL lets readers go on while one process writes; <c>synchronous=FULL</c> keeps a committed
/// change through a power cut; the busy timeout makes a second writer wait instead of failing; and what is
/// deleted is overwritten, so that nobody who asked to be erased is found in the free space of the file.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static readonly SqlitePragmas Instance = new();

    /// <summary>Connections are pooled: the same one is opened again and again, and keeps its settings.</summary>
    private readonly ConditionalWeakTable<object, object> set = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsSet(connection))
            return;
        using var command = Command(connection);
        command.ExecuteNonQuery();
        Remember(connection);
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsSet(connection))
            return;
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        Remember(connection);
    }

    private bool IsSet(DbConnection connection) => ((SqliteConnection)connection).Handle is { } handle && set.TryGetValue(handle, out _);

    private void Remember(DbConnection connection) => set.AddOrUpdate(((SqliteConnection)connection).Handle!, connection.DataSource);

    private static DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout=30000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;";
        return command;
    }
}
