using ProNet.Search.Requests;

namespace ProNet.Application.SavedSearches;

/// <summary>What a saved search asks, its bases included.</summary>
/// <param name="Criteria">Null where it cannot be run.</param>
/// <param name="Problem">Why it cannot.</param>
/// <param name="AskedAt">Since when it asks that, where it can be run: the latest change of it or of a base.</param>
public sealed record ResolvedSearch(SearchCriteria? Criteria, SavedSearchProblem Problem, DateTime AskedAt);
