using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>
/// Makes the digests whose time has come: one for an account, of all its searches that are due, with every hit that is told nowhere yet. A hit and its digest find
/// each other in one transaction; what comes later is in the next. Two workers make one, because account and period are unique.
/// </summary>
public sealed class ComposeDigestsHandler(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    private const int AtATime = 200;

    /// <returns>How many digests were made.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var (now, made) = (time.GetUtcNow().UtcDateTime, 0);
        if (await IsPausedAsync(cancellationToken))
            return 0;
        for (long? after = 0; after is not null;)
        {
            var due = await DueAsync(now, after.Value, cancellationToken);
            foreach (var searches in due)
                made += await ComposeAsync(searches, now, cancellationToken) ? 1 : 0;
            after = due.Count > 0 ? due[^1].Owner : null;
        }

        return made;
    }

    /// <summary>How many would be made now; makes none.</summary>
    public async Task<int> CountDueAsync(CancellationToken cancellationToken)
    {
        var (now, count) = (time.GetUtcNow().UtcDateTime, 0);
        for (long? after = 0; after is not null;)
        {
            var due = await DueAsync(now, after.Value, cancellationToken);
            count += due.Count(d => d.Searches.Count > 0);
            after = due.Count > 0 ? due[^1].Owner : null;
        }

        return count;
    }

    private async Task<bool> IsPausedAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        return await store.AlertPauses.AnyAsync(cancellationToken);
    }

    /// <summary>Accounts with something to tell, the next of them in the order of their numbers; those whose time has not come have no searches.</summary>
    private async Task<List<DueSearches>> DueAsync(DateTime now, long after, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var waiting = store.SavedSearches.AsNoTracking()
            .Where(s => s.Cadence != AlertCadence.None && s.ArchivedAt == null && s.QuarantinedAt == null && (s.PausedUntil == null || s.PausedUntil <= now))
            .Where(s => store.AlertHits.Any(h => h.SavedSearchId == s.Id && h.DigestId == null && (s.AlertsFrom == null || h.FirstMatchedAt >= s.AlertsFrom)))
            .Where(s => store.Accounts.Any(a => a.Id == s.OwnerId && a.EmailConfirmed && a.RefusedAddress != a.Email && !store.Erasures.Any(e => e.AccountId == a.Id)));
        var owners = await waiting.Where(s => s.OwnerId > after).Select(s => s.OwnerId).Distinct().Order().Take(AtATime).ToListAsync(cancellationToken);
        var searches = await waiting.Where(s => owners.Contains(s.OwnerId))
            .Select(s => new
            {
                Search = s,
                Earliest = store.AlertHits.Where(h => h.SavedSearchId == s.Id && h.DigestId == null && (s.AlertsFrom == null || h.FirstMatchedAt >= s.AlertsFrom)).Min(h => (DateTime?)h.FirstMatchedAt),
            })
            .ToListAsync(cancellationToken);
        var due = searches.ToLookup(s => s.Search.OwnerId, s => (s.Search, Due: AlertSchedule.Of(s.Search).LastDue(now), s.Earliest));
        return owners.ConvertAll(owner => new DueSearches(owner, [.. due[owner]
            .Where(s => s.Due is { } at && s.Earliest <= at && !(s.Search.DigestedAt >= at))
            .Select(s => (s.Search, s.Due!.Value))]));
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

    private sealed record DueSearches(long Owner, List<(SavedSearch Search, DateTime Due)> Searches);
}
