using ProNet.Domain.SavedSearches;
using ProNet.Search.Requests;

namespace ProNet.Application.SavedSearches;

/// <summary>
/// Whether mails may be sent about a search: the one rule, which pages and API ask whenever a cadence is chosen or the criteria of a search with one change. What
/// an estimate of a search says about floods is refused here.
/// </summary>
public static class SubscriptionRule
{
    /// <param name="criteria">What the search asks, its bases included; null where that cannot be said, which is no reason to change nothing.</param>
    /// <param name="cadence">How often its owner wants to be told.</param>
    public static SavedSearchProblem Check(SearchCriteria? criteria, AlertCadence cadence) =>
        cadence != AlertCadence.None && criteria is { AsksNothing: true } ? SavedSearchProblem.MatchesAll : SavedSearchProblem.None;
}
