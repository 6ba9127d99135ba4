using ProNet.Data.Alerts;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Alerts;

/// <summary>Makes hits.</summary>
internal static class Hits
{
    /// <param name="search">What matches.</param>
    /// <param name="document">What, as the owner of the search sees it.</param>
    /// <param name="at">When.</param>
    /// <param name="changes">What changed.</param>
    public static AlertHit Of(WatchedSearch search, SearchDocument document, DateTime at, List<AlertFact> changes) => new()
    {
        SavedSearchId = search.Id,
        Subject = document.Subject,
        SubjectId = document.Id,
        Fingerprint = search.Fingerprint,
        FirstMatchedAt = at,
        Changes = changes,
        Snapshot = AlertSnapshots.Of(document),
    };
}
