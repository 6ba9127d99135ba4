using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Feed;
using ProNet.Data.Recording;

namespace ProNet.Indexing.Monitoring;

/// <summary>Reads how much indexing work is waiting.</summary>
public sealed class IndexQueueReader(IDbContextFactory<ProNetDbContext> contexts, [FromKeyedServices(ChangeConsumer.SearchIndex)] ChangeFeed feed)
{
    public async Task<IndexQueue> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (waiting, letters) = (feed.Waiting(context), context.DeadLetters);
        // Changes are appended in order, so the smallest id is the oldest: no scan, no index on the time.
        var queue = await context.ChangeConsumers.Where(c => c.Name == feed.Consumer)
            .Select(_ => new IndexQueue(
                waiting.Count(),
                waiting.OrderBy(c => c.Id).Select(c => (DateTime?)c.CreatedAt).FirstOrDefault(),
                letters.Count(l => l.Consumer == feed.Consumer)))
            .FirstOrDefaultAsync(cancellationToken);
        return queue ?? new IndexQueue(0, null, 0);
    }
}
