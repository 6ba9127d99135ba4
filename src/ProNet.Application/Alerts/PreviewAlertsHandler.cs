using Microsoft.EntityFrameworkCore;
using ProNet.Application.SavedSearches;
using ProNet.Data;

namespace ProNet.Application.Alerts;

/// <summary>Shows the owner of a saved search what its mails would have been, before any is asked for. Writes nothing, and sends nothing.</summary>
public sealed class PreviewAlertsHandler(ProNetDbContext store, SavedSearchResolver resolver, ISearchReplay replay, PreviewMails mails)
{
    /// <returns>Null when the account has no such search.</returns>
    public async Task<AlertPreview?> HandleAsync(long accountId, long searchId, CancellationToken cancellationToken)
    {
        if (await store.SavedSearches.AsNoTracking().FirstOrDefaultAsync(s => s.Id == searchId && s.OwnerId == accountId, cancellationToken) is not { } search)
            return null;
        var resolved = await resolver.ResolveAsync(search, cancellationToken);
        if (resolved.Criteria is not { } criteria)
            return new AlertPreview(search, resolved.Problem);
        if (criteria.AsksNothing)
            return new AlertPreview(search, SavedSearchProblem.MatchesAll);
        var estimate = await replay.ReplayAsync(search, criteria, cancellationToken);
        var reviewed = (await store.SearchReviews.Where(r => r.SearchId == searchId && r.Subject == search.Subject).Select(r => r.SubjectId).ToListAsync(cancellationToken)).ToHashSet();
        var told = await mails.MakeAsync(search, [.. estimate.Hits.Where(h => !reviewed.Contains(h.SubjectId))], estimate.Until, cancellationToken);
        return new AlertPreview(search, SavedSearchProblem.None)
        {
            Replay = estimate,
            Cadences = [.. told.OrderBy(t => t.Key).Select(t => new CadencePreview(t.Key, SubscriptionRule.Check(estimate, t.Key), t.Value))],
        };
    }
}
