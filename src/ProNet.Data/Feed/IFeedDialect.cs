using ProNet.Data.Recording;

namespace ProNet.Data.Feed;

/// <summary>What the change feed does differently on each database: who of several workers handles which changes, and who waits for whom.</summary>
public interface IFeedDialect
{
    /// <summary>
    /// Claims changes that are due, the oldest first, none of a subject that another claim of the consumer holds. A change that waits for another try comes
    /// along when a later one of its subject is due, so that each subject is told in order. A claim whose worker died ends by itself.
    /// </summary>
    /// <param name="context">A context of its own, without a transaction.</param>
    /// <param name="claim">Who claims what.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The changes by id, not tracked.</returns>
    Task<List<ClaimedChange>> ClaimAsync(ProNetDbContext context, ChangeClaim claim, CancellationToken cancellationToken);

    /// <summary>Gives back what a worker holds and has not settled, so that nobody waits for it.</summary>
    Task ReleaseAsync(ProNetDbContext context, int consumer, Guid worker, CancellationToken cancellationToken);

    /// <summary>Ends the claims of changes that a consumer has taken or put off, after their rows say so.</summary>
    void Settled(int consumer, IEnumerable<Change> changes);

    /// <summary>Makes consumers that settle the same changes do so one after the other, until the end of the transaction.</summary>
    Task LockAsync(ProNetDbContext context, long[] changes, CancellationToken cancellationToken);

    /// <summary>
    /// Until the end of the transaction nobody adds or settles a change, and whoever is at it has finished: every change with an id that was given out is there.
    /// </summary>
    /// <param name="context">Has a transaction.</param>
    /// <param name="atMost">How long to wait for others, who wait meanwhile; null for as long as it takes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when it took too long; the transaction is of no use any more.</returns>
    Task<bool> TryHoldAsync(ProNetDbContext context, TimeSpan? atMost, CancellationToken cancellationToken);
}
