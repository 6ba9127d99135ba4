using ProNet.Data.Outbox;

namespace ProNet.Data;

/// <summary>Who of several workers handles which outbox rows.</summary>
public interface IOutboxClaims
{
    /// <summary>
    /// Claims rows that are due, the oldest first, none of a subject that another worker holds rows of. A claim whose worker died ends by itself.
    /// </summary>
    /// <param name="context">A context of its own.</param>
    /// <param name="worker">Who claims.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="now">The present instant, UTC.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The rows by id, not tracked.</returns>
    Task<List<OutboxEntry>> ClaimAsync(ProNetDbContext context, Guid worker, int most, DateTime now, CancellationToken cancellationToken);

    /// <summary>Gives back what a worker holds and has not settled, so that nobody waits for it.</summary>
    Task ReleaseAsync(ProNetDbContext context, Guid worker, CancellationToken cancellationToken);
}
