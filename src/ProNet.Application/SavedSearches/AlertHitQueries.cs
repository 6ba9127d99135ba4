using ProNet.Data;
using ProNet.Data.Alerts;

namespace ProNet.Application.SavedSearches;

/// <summary>Hits that may still be told, which lists and mails ask here so that they agree.</summary>
public static class AlertHitQueries
{
    /// <summary>Without those whose subject matches no more, and those that somebody decided on. What is not watched says nothing about who matches now.</summary>
    public static IQueryable<AlertHit> Standing(this IQueryable<AlertHit> hits, ProNetDbContext store) => hits
        .Where(h => store.AlertMatches.Any(m => m.SavedSearchId == h.SavedSearchId && m.Subject == h.Subject && m.SubjectId == h.SubjectId)
            || !store.SearchWatches.Any(w => w.SavedSearchId == h.SavedSearchId && !w.IsTooBroad))
        .Unreviewed(store);

    /// <summary>Without those that somebody decided on.</summary>
    public static IQueryable<AlertHit> Unreviewed(this IQueryable<AlertHit> hits, ProNetDbContext store) => hits
        .Where(h => !store.SearchReviews.Any(r => r.SearchId == h.SavedSearchId && r.Subject == h.Subject && r.SubjectId == h.SubjectId));
}
