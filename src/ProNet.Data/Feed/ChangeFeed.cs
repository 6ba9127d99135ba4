using Microsoft.EntityFrameworkCore;
using ProNet.Data.Recording;

namespace ProNet.Data.Feed;

/// <summary>
/// The changes of the store as one consumer sees them: it claims some, does with them what it is there for, and says of each what became of it. What it
/// says goes into the transaction of the context that is given, so that a consumer that keeps its own work in the store does it exactly once.
/// </summary>
/// <param name="dialect">How claims work on the database.</param>
/// <param name="time">The clock.</param>
/// <param name="consumer">Name of the consumer; see <see cref="ConsumerRegistry"/>.</param>
public sealed class ChangeFeed(IFeedDialect dialect, TimeProvider time, string consumer)
{
    /// <summary>Changes kept for others after which the consumer's position is worth moving.</summary>
    private const int MoveEvery = 2_000;

    private readonly FeedPosition position = new(dialect, consumer);
    private int? id;
    private int kept;

    /// <summary>Name of the consumer.</summary>
    public string Consumer => consumer;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Claims changes that are due for a worker; none when the consumer is not registered.</summary>
    /// <param name="context">A context without a transaction.</param>
    /// <param name="worker">Who claims.</param>
    /// <param name="most">About so many at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The changes by id, not tracked.</returns>
    public async Task<List<ClaimedChange>> ClaimAsync(ProNetDbContext context, Guid worker, int most, CancellationToken cancellationToken)
    {
        if (kept >= MoveEvery)
        {
            kept = 0;
            await position.MoveAsync(context, cancellationToken);
        }

        return await IdAsync(context, cancellationToken) is { } self ? await dialect.ClaimAsync(context, new ChangeClaim(self, worker, most, Now), cancellationToken) : [];
    }

    /// <summary>Gives back what a worker holds and has not settled.</summary>
    public async Task ReleaseAsync(ProNetDbContext context, Guid worker, CancellationToken cancellationToken)
    {
        if (await IdAsync(context, cancellationToken) is { } self)
            await dialect.ReleaseAsync(context, self, worker, cancellationToken);
    }

    /// <summary>The newest change; all that are older are there too, and whoever reads the store now sees what they tell of.</summary>
    /// <param name="context">A context without a transaction.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Its id; 0 when there is none.</returns>
    public Task<long> LastAsync(ProNetDbContext context, CancellationToken cancellationToken) => position.LastAsync(context, cancellationToken);

    /// <summary>Takes all changes up to one without looking at them.</summary>
    /// <param name="context">A context without a transaction.</param>
    /// <param name="last">What <see cref="LastAsync"/> said.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task SkipAsync(ProNetDbContext context, long last, CancellationToken cancellationToken) => position.SkipAsync(context, last, cancellationToken);

    /// <summary>Changes that the consumer has not taken, those that wait for another try included.</summary>
    public IQueryable<Change> Waiting(ProNetDbContext context) => FeedQueries.Waiting(context, Self(context));

    /// <summary>Changes that the consumer may take now, unless a worker holds them.</summary>
    public IQueryable<ClaimedChange> Due(ProNetDbContext context) => FeedQueries.Due(context, Self(context), Now);

    /// <summary>Says that the consumer is done with changes; those that everybody is done with are deleted.</summary>
    /// <param name="context">Has a transaction.</param>
    /// <param name="changes">Claimed ones.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task TakeAsync(ProNetDbContext context, IReadOnlyCollection<Change> changes, CancellationToken cancellationToken)
    {
        if (changes.Count == 0)
            return;
        var consumers = await context.ChangeConsumers.AsNoTracking().Select(c => new { c.Id, c.Name }).ToListAsync(cancellationToken);
        if (consumers.Find(c => c.Name == consumer) is not { } self)
            return;
        var (all, ids) = (consumers.Select(c => c.Id).ToArray(), changes.Select(c => c.Id).Order().ToArray());
        if (all.Length > 1)
            await dialect.LockAsync(context, ids, cancellationToken);
        var deleted = await FeedQueries.Unwanted(context, self.Id).Where(c => EF.Parameter(ids).Contains(c.Id)).ExecuteDeleteAsync(cancellationToken);
        // Some may have been gone already, when a claim ended before its worker did.
        var wanted = deleted == ids.Length || all.Length == 1
            ? []
            : await context.Changes.AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.Id)).ToListAsync(cancellationToken);
        var gone = ids.Except(wanted.Select(c => c.Id)).ToArray();
        await context.ChangeDeliveries.Where(d => EF.Parameter(all).Contains(d.ConsumerId) && EF.Parameter(gone).Contains(d.ChangeId)).ExecuteDeleteAsync(cancellationToken);
        await KeepAsync(context, self.Id, wanted, cancellationToken);
    }

    /// <summary>Puts off a change that the consumer failed with.</summary>
    /// <param name="context">Has a transaction.</param>
    /// <param name="change">A claimed one.</param>
    /// <param name="notBefore">When to try it again at the latest; a later change of its subject brings it back earlier.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task RetryAsync(ProNetDbContext context, ClaimedChange change, DateTime notBefore, CancellationToken cancellationToken)
    {
        if (await IdAsync(context, cancellationToken) is not { } self)
            return;
        var (number, attempts) = (change.Change.Id, change.Attempts + 1);
        var known = await context.ChangeDeliveries.Where(d => d.ConsumerId == self && d.ChangeId == number).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.Attempts, attempts).SetProperty(d => d.NotBefore, notBefore)
                .SetProperty(d => d.ClaimedBy, (Guid?)null).SetProperty(d => d.ClaimedUntil, (DateTime?)null),
            cancellationToken);
        if (known == 0 && await context.Changes.AnyAsync(c => c.Id == number, cancellationToken))
        {
            var put = Delivery(self, change.Change);
            (put.Attempts, put.NotBefore) = (attempts, notBefore);
            await AddAsync(context, [put], cancellationToken);
        }
    }

    /// <summary>Ends the claims of changes that were taken, put off or given up. To be called when that is committed; otherwise their subjects stay claimed for a while.</summary>
    public void Settled(IEnumerable<Change> changes)
    {
        if (id is { } self)
            dialect.Settled(self, changes);
    }

    /// <summary>Gives up changes of one subject: they are taken, and kept as a dead letter of the consumer.</summary>
    /// <param name="context">Has a transaction.</param>
    /// <param name="changes">Claimed ones, the oldest first; at least one.</param>
    /// <param name="reason">What the consumer says against them, as a sentence.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task DeadLetterAsync(ProNetDbContext context, IReadOnlyList<ClaimedChange> changes, string reason, CancellationToken cancellationToken)
    {
        var last = changes[^1].Change;
        var letter = await context.DeadLetters.FirstOrDefaultAsync(l => l.Consumer == consumer && l.Subject == last.Subject && l.SubjectId == last.SubjectId, cancellationToken);
        if (letter is null)
            context.DeadLetters.Add(letter = new DeadLetter { Consumer = consumer, Subject = last.Subject, SubjectId = last.SubjectId });
        letter.Version = last.Version;
        letter.Reason = reason;
        letter.Attempts = changes.Max(c => c.Attempts) + 1;
        letter.DeadLetteredAt = Now;
        foreach (var change in changes)
            letter.Add(change.Change.Facts);
        await context.SaveChangesAsync(cancellationToken);
        await TakeAsync(context, [.. changes.Select(c => c.Change)], cancellationToken);
    }

    /// <summary>Gives a dead letter of the consumer another round of tries: it becomes a change again, for this consumer alone.</summary>
    /// <param name="context">Has a transaction.</param>
    /// <param name="letter">Tracked by the context.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task RedriveAsync(ProNetDbContext context, DeadLetter letter, CancellationToken cancellationToken)
    {
        var others = await context.ChangeConsumers.Where(c => c.Name != consumer).Select(c => c.Id).ToListAsync(cancellationToken);
        var change = new Change { Subject = letter.Subject, SubjectId = letter.SubjectId, Version = letter.Version, CreatedAt = Now, Facts = letter.Facts };
        context.Changes.Add(change);
        context.DeadLetters.Remove(letter);
        await context.SaveChangesAsync(cancellationToken);
        context.Entry(change).State = EntityState.Detached;
        await AddAsync(context, others.ConvertAll(other => Taken(other, change)), cancellationToken);
    }

    private IQueryable<ChangeConsumer> Self(ProNetDbContext context) => context.ChangeConsumers.Where(c => c.Name == consumer);

    private async Task<int?> IdAsync(ProNetDbContext context, CancellationToken cancellationToken) =>
        id ??= await Self(context).Select(c => (int?)c.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Remembers that the consumer is done with changes that others still want.</summary>
    private async Task KeepAsync(ProNetDbContext context, int self, List<Change> wanted, CancellationToken cancellationToken)
    {
        if (wanted.Count == 0)
            return;
        var ids = wanted.Select(c => c.Id).ToArray();
        await context.ChangeDeliveries.Where(d => d.ConsumerId == self && EF.Parameter(ids).Contains(d.ChangeId)).ExecuteDeleteAsync(cancellationToken);
        await AddAsync(context, wanted.ConvertAll(c => Taken(self, c)), cancellationToken);
        kept += wanted.Count;
    }

    private ChangeDelivery Delivery(int self, Change change) =>
        new() { ConsumerId = self, ChangeId = change.Id, Subject = change.Subject, SubjectId = change.SubjectId, NotBefore = Now };

    private ChangeDelivery Taken(int self, Change change)
    {
        var delivery = Delivery(self, change);
        delivery.IsTaken = true;
        return delivery;
    }

    private static async Task AddAsync(ProNetDbContext context, List<ChangeDelivery> deliveries, CancellationToken cancellationToken)
    {
        context.ChangeDeliveries.AddRange(deliveries);
        await context.SaveChangesAsync(cancellationToken);
        deliveries.ForEach(d => context.Entry(d).State = EntityState.Detached);
    }
}
