using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Search.Querying;

namespace ProNet.Application.SavedSearches;

/// <summary>What became of a change.</summary>
/// <param name="Problem">None when it was done.</param>
/// <param name="Search">As it is now; null when it is not there, or not any more.</param>
public sealed record SavedSearchResult(SavedSearchProblem Problem, SavedSearch? Search = null)
{
    /// <summary>What of an address cannot be read.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    public bool IsDone => Problem == SavedSearchProblem.None;

    public static implicit operator SavedSearchResult(SavedSearchProblem problem) => new(problem);
}
