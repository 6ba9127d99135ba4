using Microsoft.EntityFrameworkCore;
using ProNet.Data.Recording;

namespace ProNet.Data.Feed;

/// <summary>Who takes the changes of the store.</summary>
public sealed class ConsumerRegistry(IDbContextFactory<ProNetDbContext> contexts, IFeedDialect dialect, TimeProvider time)
{
    /// <summary>How long changes wait for a consumer that no process works for.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    private static readonly TimeSpan SeenEvery = TimeSpan.FromHours(12);

    /// <summary>
    /// Registers a consumer, or says that somebody works for it still. It gets every change that is committed after its registration and none before, so one
    /// that needs what was there before reads the store after registering.
    /// </summary>
    /// <returns>True when it was not registered: it begins, or was let go meanwhile.</returns>
    public Task<bool> RegisterAsync(string name, CancellationToken cancellationToken) => contexts.TransactAsync(
        async (context, ct) =>
        {
            var now = time.GetUtcNow().UtcDateTime;
            if (await context.ChangeConsumers.FirstOrDefaultAsync(c => c.Name == name, ct) is { } known)
            {
                if (now - known.SeenAt > SeenEvery)
                    known.SeenAt = now;
                await context.SaveChangesAsync(ct);
                return false;
            }

            await dialect.TryHoldAsync(context, null, ct);
            // Another process may have been faster.
            if (await context.ChangeConsumers.AnyAsync(c => c.Name == name, ct))
                return false;
            var position = await context.Changes.MaxAsync(c => (long?)c.Id, ct) ?? 0;
            context.ChangeConsumers.Add(new ChangeConsumer { Name = name, Position = position, RegisteredAt = now, SeenAt = now });
            await context.SaveChangesAsync(ct);
            return true;
        },
        cancellationToken);

    /// <summary>Removes a consumer with everything that waited for it alone; its dead letters stay.</summary>
    /// <returns>False when there was none of that name.</returns>
    public Task<bool> RemoveAsync(string name, CancellationToken cancellationToken) => contexts.TransactAsync(
        async (context, ct) =>
        {
            await dialect.TryHoldAsync(context, null, ct);
            var removed = await context.ChangeConsumers.Where(c => c.Name == name).Select(c => c.Id).ToListAsync(ct);
            await context.ChangeConsumers.Where(c => c.Name == name).ExecuteDeleteAsync(ct);
            await context.ChangeDeliveries.Where(d => EF.Parameter(removed).Contains(d.ConsumerId)).ExecuteDeleteAsync(ct);
            await FeedQueries.Unwanted(context, 0).ExecuteDeleteAsync(ct);
            await context.ChangeDeliveries.Where(d => !context.Changes.Any(c => c.Id == d.ChangeId)).ExecuteDeleteAsync(ct);
            return removed.Count > 0;
        },
        cancellationToken);

    /// <summary>
    /// Lets go of consumers that no process has worked for in <see cref="Patience"/>, so that a part of the program that is gone does not keep changes for
    /// ever. Never of the search index, whose completeness rests on it.
    /// </summary>
    /// <returns>Their names.</returns>
    public async Task<List<string>> ForgetUnseenAsync(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().UtcDateTime - Patience;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var unseen = await context.ChangeConsumers
            .Where(c => c.SeenAt < since && c.Name != ChangeConsumer.SearchIndex).Select(c => c.Name).ToListAsync(cancellationToken);
        foreach (var name in unseen)
            await RemoveAsync(name, cancellationToken);
        return unseen;
    }
}
