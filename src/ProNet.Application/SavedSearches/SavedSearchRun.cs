using ProNet.Application.Searching;
using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.SavedSearches;

/// <summary>What a saved search finds for somebody.</summary>
public sealed record SavedSearchRun
{
    /// <summary>Why it was not run; none when it was.</summary>
    public SavedSearchProblem Problem { get; init; }

    /// <summary>What was asked, bases included.</summary>
    public SearchCriteria? Criteria { get; init; }

    /// <summary>The engine's answer; null when it was not run, and for hits that were chosen by their review.</summary>
    public SearchPageResult? Answer { get; init; }

    public ValueList<ReviewedHit> Hits { get; init; }

    /// <summary>Where the next page begins; null on the last.</summary>
    public SearchCursor? Next { get; init; }

    /// <summary>How many there are, the other pages included.</summary>
    public long Total { get; init; }

    /// <summary>How many were reviewed, by what was decided, without those who are not there for who asks.</summary>
    public IReadOnlyDictionary<ReviewStatus, int> Reviews { get; init; } = new Dictionary<ReviewStatus, int>();
}
