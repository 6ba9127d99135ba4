using Microsoft.EntityFrameworkCore;
using ProNet.Data;

namespace ProNet.Indexing.Monitoring;

/// <summary>Reads how much indexing work is waiting.</summary>
public sealed class IndexQueueReader(IDbContextFactory<ProNetDbContext> contexts)
{
    public async Task<IndexQueue> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var waiting = await context.Outbox.CountAsync(cancellationToken);
        // Rows are appended in order, so the smallest id is the oldest: no scan, no index on the time.
        var oldest = await context.Outbox.OrderBy(e => e.Id).Select(e => (DateTime?)e.CreatedAt).FirstOrDefaultAsync(cancellationToken);
        var parked = await context.DeadLetters.CountAsync(cancellationToken);
        return new IndexQueue(waiting, oldest, parked);
    }
}
