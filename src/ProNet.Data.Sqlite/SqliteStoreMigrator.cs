using Microsoft.EntityFrameworkCore;

namespace ProNet.Data.Sqlite;

/// <summary>
/// Applies migrations under a file lock. EF Core's own lock on SQLite is a row that stays behind when a process is killed and then blocks
/// every later start; the operating system releases a file lock with the process, so a stale row can safely be cleared under it.
/// </summary>
internal sealed class SqliteStoreMigrator(IDbContextFactory<ProNetDbContext> contexts, string dataFolder) : IStoreMigrator
{
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var _ = await AcquireAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return;
        await context.Database.OpenConnectionAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    private async Task<FileStream> AcquireAsync(CancellationToken cancellationToken)
    {
        for (; ; )
        {
            try
            {
                return new FileStream(Path.Combine(dataFolder, "migrate.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Directory.Exists(dataFolder) && !cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            }
        }
    }
}
