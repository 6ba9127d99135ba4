using Microsoft.EntityFrameworkCore;
using ProNet.Data.Outbox;

namespace ProNet.Data.Sqlite;

/// <summary>One process at a time is the worker of a data folder and holds its lock, so a claim is nothing but a look.</summary>
internal sealed class SqliteOutboxClaims : IOutboxClaims
{
    public Task<List<OutboxEntry>> ClaimAsync(ProNetDbContext context, Guid worker, int most, DateTime now, CancellationToken cancellationToken) => context.Outbox
        .AsNoTracking()
        .Where(r => r.NotBefore <= now)
        .OrderBy(r => r.Id)
        .Take(most)
        .ToListAsync(cancellationToken);

    public Task ReleaseAsync(ProNetDbContext context, Guid worker, CancellationToken cancellationToken) => Task.CompletedTask;
}
