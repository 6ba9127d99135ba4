using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Alerts;

namespace ProNet.Indexing.Alerts;

/// <summary>What saved searches matched before: reads and writes of <see cref="AlertMatch"/> and <see cref="AlertHit"/>, in the transaction of whoever asks.</summary>
internal static class MatchLedger
{
    /// <summary>Searches that matched subjects of a kind, by subject.</summary>
    public static async Task<ILookup<long, long>> OfSubjectsAsync(ProNetDbContext context, SubjectKind kind, long[] ids, CancellationToken cancellationToken)
    {
        var rows = await context.AlertMatches.AsNoTracking().Where(m => m.Subject == kind && EF.Parameter(ids).Contains(m.SubjectId))
            .Select(m => new { m.SubjectId, m.SavedSearchId }).ToListAsync(cancellationToken);
        return rows.ToLookup(r => r.SubjectId, r => r.SavedSearchId);
    }

    public static void Add(ProNetDbContext context, long search, SubjectKind kind, long id) =>
        context.AlertMatches.Add(new AlertMatch { SavedSearchId = search, Subject = kind, SubjectId = id });

    public static Task<int> RemoveAsync(ProNetDbContext context, SubjectKind kind, long id, long[] searches, CancellationToken cancellationToken) => context.AlertMatches
        .Where(m => m.Subject == kind && m.SubjectId == id && EF.Parameter(searches).Contains(m.SavedSearchId)).ExecuteDeleteAsync(cancellationToken);

    /// <summary>Nothing is told any more of what is deleted, nor expected of it.</summary>
    public static async Task ForgetAsync(ProNetDbContext context, SubjectKind kind, long[] ids, CancellationToken cancellationToken)
    {
        await context.AlertMatches.Where(m => m.Subject == kind && EF.Parameter(ids).Contains(m.SubjectId)).ExecuteDeleteAsync(cancellationToken);
        await context.AlertHits.Where(h => h.Subject == kind && EF.Parameter(ids).Contains(h.SubjectId)).ExecuteDeleteAsync(cancellationToken);
        await context.SearchExpectations.Where(e => e.Subject == kind && EF.Parameter(ids).Contains(e.SubjectId)).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Notes of searches that they are not matched for now.</summary>
    public static Task<int> LeaveAsync(ProNetDbContext context, IQueryable<long> searches, CancellationToken cancellationToken) => context.SearchWatches
        .Where(w => searches.Contains(w.SavedSearchId) && !w.Fingerprint.StartsWith(SearchWatch.Behind))
        .ExecuteUpdateAsync(set => set.SetProperty(w => w.Fingerprint, w => SearchWatch.Behind + w.Fingerprint), cancellationToken);

    /// <summary>Writes a hit, unless the same match was told before: who leaves and comes back is no news where nobody asked for it.</summary>
    /// <param name="context">The transaction in which the match is written down, which happens once for each return.</param>
    /// <param name="hit">The hit.</param>
    /// <param name="tellsReturns">Whether somebody asked for it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when it was.</returns>
    public static async Task<bool> TellAsync(ProNetDbContext context, AlertHit hit, bool tellsReturns, CancellationToken cancellationToken)
    {
        var again = hit.Fingerprint + AlertHit.Again;
        var before = context.AlertHits.Where(
            h => h.SavedSearchId == hit.SavedSearchId && h.Subject == hit.Subject && h.SubjectId == hit.SubjectId && (h.Fingerprint == hit.Fingerprint || h.Fingerprint.StartsWith(again)));
        // Of what nobody is told because it was found before anybody was to be told, nobody knows: whoever comes back since is news.
        var untold = before.Where(h => h.DigestId == null && h.WebhookDeliveryId == null
            && (context.SavedSearches.Any(s => s.Id == h.SavedSearchId && s.AlertsFrom > h.FirstMatchedAt) || context.SearchWebhooks.Any(w => w.SavedSearchId == h.SavedSearchId && w.Since > h.FirstMatchedAt)));
        var count = await before.CountAsync(cancellationToken);
        if (count > 0 && !tellsReturns)
        {
            if (await untold.CountAsync(cancellationToken) < count)
                return false;
            await before.ExecuteDeleteAsync(cancellationToken);
            count = 0;
        }

        if (count > 0)
            hit.Fingerprint = FormattableString.Invariant($"{again}{count}");
        context.AlertHits.Add(hit);
        return true;
    }
}
