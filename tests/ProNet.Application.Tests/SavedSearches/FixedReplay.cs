using ProNet.Application.SavedSearches;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Requests;

namespace ProNet.Application.Tests.SavedSearches;

/// <summary>A past that a test decides: ten days with the hits it says, and those for <c>q=flood</c> besides.</summary>
internal sealed class FixedReplay(TimeProvider time) : ISearchReplay
{
    public const int Days = 10;

    /// <summary>Hits of searches for floods.</summary>
    public int Flood { get; set; }

    public List<AlertHit> Hits { get; } = [];

    public Task<SearchReplay> ReplayAsync(SavedSearch search, SearchCriteria criteria, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var flood = Enumerable.Range(1, criteria.QueryText == "flood" ? Flood : 0)
            .Select(i => new AlertHit { SubjectId = i, Fingerprint = "", FirstMatchedAt = now, Snapshot = new AlertSnapshot("", "", "") });
        return Task.FromResult(new SearchReplay(now.AddDays(-Days), now, [.. Hits, .. flood]));
    }
}
