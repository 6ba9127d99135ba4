using Microsoft.EntityFrameworkCore;

namespace ProNet.Data.Postgres;

/// <summary>Applies migrations while no other process does. The lock ends with the connection, so a killed process leaves none behind.</summary>
internal sealed class PostgresStoreMigrator(IDbContextFactory<ProNetDbContext> contexts, IStoreLocks locks) : IStoreMigrator
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(200);

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        IStoreLock? only;
        while ((only = await locks.TryAcquireAsync("migrate", cancellationToken)) is null)
            await Task.Delay(BetweenTries, cancellationToken);
        await using (only)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
                await context.Database.MigrateAsync(cancellationToken);
        }
    }
}
