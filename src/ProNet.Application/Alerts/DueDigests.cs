using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>Finds whose searches have something to tell, and whose time has come. Changes nothing.</summary>
public sealed class DueDigests(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    private const int AtATime = 200;

    /// <summary>How many would be made now; makes none.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var (now, count) = (time.GetUtcNow().UtcDateTime, 0);
        for (long? after = 0; after is not null;)
        {
            var due = await ReadAsync(now, after.Value, cancellationToken);
            count += due.Count(d => d.Searches.Count > 0);
            after = due.Count > 0 ? due[^1].Owner : null;
        }

        return count;
    }

    /// <summary>Accounts with something to tell, the next of them in the order of their numbers; those whose time has not come have no searches.</summary>
    internal async Task<List<DueSearches>> ReadAsync(DateTime now, long after, CancellationToken cancellationToken)
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
}
