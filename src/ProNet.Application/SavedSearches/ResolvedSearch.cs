using ProNet.Search.Requests;

namespace ProNet.Application.SavedSearches;

/// <summary>What a saved search asks, its bases included.</summary>
/// <param name="Criteria">Null where it cannot be run.</param>
/// <param name="Problem">Why it cannot.</param>
public sealed record ResolvedSearch(SearchCriteria? Criteria, SavedSearchProblem Problem);
