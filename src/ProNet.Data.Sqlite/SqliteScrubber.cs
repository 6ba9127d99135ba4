using Microsoft.EntityFrameworkCore;

namespace ProNet.Data.Sqlite;

/// <summary>
/// Deleted rows are overwritten as they are deleted (<c>secure_delete</c>, see <see cref="SqlitePragmas"/>); what is left are the pages as they were before, in the
/// write-ahead log, which is written back and emptied.
/// </summary>
internal sealed class SqliteScrubber(IDbContextFactory<ProNetDbContext> contexts) : IStoreScrubber
{
    public async Task<bool> ScrubAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) && reader.GetInt64(0) == 0;
    }
}
