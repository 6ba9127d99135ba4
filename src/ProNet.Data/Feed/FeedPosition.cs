using Microsoft.EntityFrameworkCore;
using ProNet.Data.Recording;

namespace ProNet.Data.Feed;

/// <summary>
/// Up to where a consumer has taken everything. It moves only while nobody adds changes, because a transaction that is under way may still add one with a
/// lower id than others that are there.
/// </summary>
internal sealed class FeedPosition(IFeedDialect dialect, string consumer)
{
    private static readonly TimeSpan MoveWithin = TimeSpan.FromMilliseconds(50);

    /// <summary>The newest change; all older ones are there too.</summary>
    public async Task<long> LastAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await dialect.TryHoldAsync(context, null, cancellationToken);
        return await context.Changes.MaxAsync(c => (long?)c.Id, cancellationToken) ?? 0;
    }

    /// <summary>Moves up to the first change that the consumer has not taken, which makes one row of thousands; not when others write just now.</summary>
    public async Task MoveAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (!await dialect.TryHoldAsync(context, MoveWithin, cancellationToken))
            return;
        var first = await FeedQueries.Waiting(context, Self(context)).MinAsync(c => (long?)c.Id, cancellationToken);
        await MoveAsync(context, first - 1 ?? await context.Changes.MaxAsync(c => (long?)c.Id, cancellationToken) ?? 0, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Takes all changes up to one that <see cref="LastAsync"/> named; those that nobody else wants are deleted.</summary>
    public async Task SkipAsync(ProNetDbContext context, long last, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await dialect.TryHoldAsync(context, null, cancellationToken);
        await MoveAsync(context, last, cancellationToken);
        await FeedQueries.Unwanted(context, 0).Where(c => c.Id <= last).ExecuteDeleteAsync(cancellationToken);
        await context.ChangeDeliveries.Where(d => d.ChangeId <= last && !context.Changes.Any(c => c.Id == d.ChangeId)).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task MoveAsync(ProNetDbContext context, long position, CancellationToken cancellationToken)
    {
        await Self(context).Where(c => c.Position < position).ExecuteUpdateAsync(set => set.SetProperty(c => c.Position, position), cancellationToken);
        var self = await Self(context).Select(c => c.Id).ToListAsync(cancellationToken);
        await context.ChangeDeliveries.Where(d => EF.Parameter(self).Contains(d.ConsumerId) && d.ChangeId <= position).ExecuteDeleteAsync(cancellationToken);
    }

    private IQueryable<ChangeConsumer> Self(ProNetDbContext context) => context.ChangeConsumers.Where(c => c.Name == consumer);
}
