using ProNet.Domain.SavedSearches;
using ProNet.Search.Requests;

namespace ProNet.Application.SavedSearches;

/// <summary>
/// Whether anything may be told about a search: the one rule, which pages and API ask whenever a cadence, feed or webhook is chosen or the criteria of a search with one change. What
/// finds everything tells nothing; what finds many each day is told once a week at the most, with the cap.
/// </summary>
public sealed class SubscriptionRule(ISearchReplay replay)
{
    /// <summary>Feeds and webhooks tell at once.</summary>
    public const AlertCadence OfPrograms = AlertCadence.Instant;

    /// <summary>Without looking at the past.</summary>
    /// <param name="criteria">What the search asks, its bases included; null where that cannot be said, which is no reason to change nothing.</param>
    /// <param name="cadence">How often its owner wants to be told.</param>
    public static SavedSearchProblem Check(SearchCriteria? criteria, AlertCadence cadence) =>
        cadence != AlertCadence.None && criteria is { AsksNothing: true } ? SavedSearchProblem.MatchesAll : SavedSearchProblem.None;

    /// <summary>With the estimate of what it will find.</summary>
    /// <param name="search">With the cadence that is wanted; stored or not.</param>
    /// <param name="criteria">As for <see cref="Check(SearchCriteria?, AlertCadence)"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SavedSearchProblem> CheckAsync(SavedSearch search, SearchCriteria? criteria, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        return await CheckAsync(search, criteria, search.Cadence, cancellationToken);
    }

    /// <param name="search">Stored or not.</param>
    /// <param name="criteria">As for <see cref="Check(SearchCriteria?, AlertCadence)"/>.</param>
    /// <param name="cadence">How often something is told; see <see cref="OfPrograms"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SavedSearchProblem> CheckAsync(SavedSearch search, SearchCriteria? criteria, AlertCadence cadence, CancellationToken cancellationToken)
    {
        if (Check(criteria, cadence) is var problem and not SavedSearchProblem.None)
            return problem;
        return criteria is not null && IsFrequent(cadence) ? Check(await replay.ReplayAsync(search, criteria, cancellationToken), cadence) : SavedSearchProblem.None;
    }

    /// <summary>With an estimate that is there already.</summary>
    public static SavedSearchProblem Check(SearchReplay estimate, AlertCadence cadence)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return IsFrequent(cadence) && estimate.PerDay > SavedSearchLimits.MostHitsPerDay ? SavedSearchProblem.Flood : SavedSearchProblem.None;
    }

    private static bool IsFrequent(AlertCadence cadence) => cadence is AlertCadence.Instant or AlertCadence.Daily;
}
