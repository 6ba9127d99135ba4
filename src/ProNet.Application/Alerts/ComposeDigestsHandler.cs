using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>
/// Makes the digests whose time has come: one for an account, of all its searches that are due, with every hit that is told nowhere yet. A hit and its digest find
/// each other in one transaction; what comes later is in the next. Two workers make one, because account and period are unique.
/// </summary>
public sealed class ComposeDigestsHandler(IDbContextFactory<ProNetDbContext> contexts, DueDigests digests, TimeProvider time)
{
    /// <returns>How many digests were made.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var (now, made) = (time.GetUtcNow().UtcDateTime, 0);
        if (await IsPausedAsync(cancellationToken))
            return 0;
        for (long? after = 0; after is not null;)
        {
            var due = await digests.ReadAsync(now, after.Value, cancellationToken);
            foreach (var searches in due)
                made += await ComposeAsync(searches, now, cancellationToken) ? 1 : 0;
            after = due.Count > 0 ? due[^1].Owner : null;
        }

        return made;
    }

    private async Task<bool> IsPausedAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        return await store.AlertPauses.AnyAsync(cancellationToken);
    }

    private async Task<bool> ComposeAsync(DueSearches due, DateTime now, CancellationToken cancellationToken)
    {
        if (due.Searches.Count == 0)
            return false;
        var at = due.Searches.Max(s => s.Due);
        var key = Digest.KeyOf(at);
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        // What comes after the digest of its period waits for the next one.
        if (await store.Digests.AnyAsync(d => d.AccountId == due.Owner && d.PeriodKey == key, cancellationToken))
            return false;
        var digest = new Digest { AccountId = due.Owner, PeriodKey = key, DueAt = at, CreatedAt = now, NotBefore = now };
        store.Add(digest);
        try
        {
            await store.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another worker was quicker, or the account is gone.
            return false;
        }

        var hits = 0;
        foreach (var (search, until) in due.Searches)
            hits += await TakeAsync(store, digest, search, until, cancellationToken);
        if (hits == 0)
            return false;
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Its turn in this period is over, whether or not it had something to tell.</summary>
    private static async Task<int> TakeAsync(ProNetDbContext store, Digest digest, SavedSearch search, DateTime until, CancellationToken cancellationToken)
    {
        var turn = await store.SavedSearches
            .Where(s => s.Id == search.Id && s.Cadence != AlertCadence.None && (s.DigestedAt == null || s.DigestedAt < until))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.DigestedAt, until), cancellationToken);
        if (turn == 0)
            return 0;
        var from = search.AlertsFrom ?? DateTime.UnixEpoch;
        return await store.AlertHits
            .Where(h => h.SavedSearchId == search.Id && h.DigestId == null && h.FirstMatchedAt <= until && h.FirstMatchedAt >= from)
            .ExecuteUpdateAsync(set => set.SetProperty(h => h.DigestId, digest.Id), cancellationToken);
    }
}
