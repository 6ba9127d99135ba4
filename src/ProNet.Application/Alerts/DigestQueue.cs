using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Alerts;

namespace ProNet.Application.Alerts;

/// <summary>
/// Digests whose mail is to be written. One is claimed before it is written and settled after, as mails are: of several workers one has it, and one that dies in between lets go
/// of it after a while.
/// </summary>
public sealed class DigestQueue(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <summary>Far longer than writing a mail takes.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>After so many attempts to write it a digest is given up, and waits for an administrator.</summary>
    private const int MostAttempts = 8;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <returns>Null when none is due, and while alerts are paused.</returns>
    internal async Task<Digest?> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        while (true)
        {
            var (now, claim) = (Now, Guid.NewGuid());
            if (await Due(store, now).OrderBy(d => d.NotBefore).ThenBy(d => d.Id).Select(d => (long?)d.Id).FirstOrDefaultAsync(cancellationToken) is not { } id)
                return null;
            var taken = await Due(store, now).Where(d => d.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(d => d.ClaimedBy, claim).SetProperty(d => d.ClaimedUntil, now + Lifetime).SetProperty(d => d.Attempts, d => d.Attempts + 1),
                cancellationToken);
            // Otherwise another worker was quicker, and there may be more.
            if (taken == 1)
                return await store.Digests.AsNoTracking().SingleAsync(d => d.Id == id, cancellationToken);
        }
    }

    /// <summary>Closes a digest that has nothing to tell, or gives its mail to the queue of mails; in the context's transaction.</summary>
    /// <returns>False when it is not one's own any more: nothing must be committed then.</returns>
    internal static async Task<bool> EndAsync(ProNetDbContext store, Digest digest, (DigestState State, string MessageId, int Told) end, CancellationToken cancellationToken) =>
        await Mine(store, digest).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, end.State)
                .SetProperty(d => d.MessageId, end.MessageId)
                .SetProperty(d => d.Told, end.Told)
                .SetProperty(d => d.LastError, "")
                .SetProperty(d => d.ClaimedBy, (Guid?)null)
                .SetProperty(d => d.ClaimedUntil, (DateTime?)null),
            cancellationToken) == 1;

    /// <summary>Waits for another attempt, or is given up after too many.</summary>
    /// <param name="digest">One that was claimed.</param>
    /// <param name="reason">For the administrator; says nothing of what it tells.</param>
    /// <param name="cancellationToken">Cancels.</param>
    internal async Task LaterAsync(Digest digest, string reason, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var (notBefore, state) = (Now + MailRetry.After(digest.Attempts), digest.Attempts >= MostAttempts ? DigestState.Failed : DigestState.Pending);
        await Mine(store, digest).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, state)
                .SetProperty(d => d.NotBefore, notBefore)
                .SetProperty(d => d.LastError, reason)
                .SetProperty(d => d.ClaimedBy, (Guid?)null)
                .SetProperty(d => d.ClaimedUntil, (DateTime?)null),
            cancellationToken);
    }

    /// <summary>While a server refuses the address for good, its digests wait for its owner.</summary>
    private static IQueryable<Digest> Due(ProNetDbContext store, DateTime now) => store.Digests.Where(d => d.State == DigestState.Pending
        && d.NotBefore <= now
        && (d.ClaimedUntil == null || d.ClaimedUntil <= now)
        && store.Accounts.Any(a => a.Id == d.AccountId && a.RefusedAddress != a.Email)
        && !store.AlertPauses.Any(_ => d.Id > 0));

    private static IQueryable<Digest> Mine(ProNetDbContext store, Digest digest) =>
        store.Digests.Where(d => d.Id == digest.Id && d.ClaimedBy == digest.ClaimedBy && d.State == DigestState.Pending);
}
