using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ProNet.Data.Sqlite;

/// <summary>
/// Applies migrations under a file lock. EF Core's own lock on SQLite is a row that stays behind when a process is killed and then blocks
/// every later start; the operating system releases a file lock with the process, so a stale row can safely be cleared under it.
/// </summary>
internal sealed class SqliteStoreMigrator(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time, string dataFolder) : IStoreMigrator
{
    /// <summary>Longer than another process needs to migrate a large store.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var _ = await AcquireAsync(cancellationToken);
        try
        {
            PrivateFiles.Protect(dataFolder, SqliteDataServices.FileName);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
                return;
            await context.Database.OpenConnectionAsync(cancellationToken);
            await context.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }
        catch (SqliteException e)
        {
            throw new StoreUnavailableException($"The store {Path.Combine(dataFolder, SqliteDataServices.FileName)} cannot be used: {Reason(e)}", e);
        }
    }

    private static string Reason(SqliteException e) => e.SqliteErrorCode switch
    {
        8 or 14 => "it or its folder is not writable.",
        11 or 26 => "it is damaged, or no database. Restore it from a backup.",
        13 => "the disk is full.",
        _ => e.Message,
    };

    private async Task<FileStream> AcquireAsync(CancellationToken cancellationToken)
    {
        var since = time.GetTimestamp();
        for (; ; )
        {
            try
            {
                return new FileStream(Path.Combine(dataFolder, "migrate.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (UnauthorizedAccessException e)
            {
                throw new StoreUnavailableException($"The data folder {dataFolder} is not writable.", e);
            }
            catch (IOException e) when (!Directory.Exists(dataFolder))
            {
                throw new StoreUnavailableException($"The data folder {dataFolder} is gone.", e);
            }
            catch (IOException e) when (time.GetElapsedTime(since) >= Patience)
            {
                throw new StoreUnavailableException($"Another process has been bringing the store in {dataFolder} up to date for two minutes. Stop it, or try again later.", e);
            }
            catch (IOException)
            {
                await Task.Delay(BetweenTries, time, cancellationToken);
            }
        }
    }
}
