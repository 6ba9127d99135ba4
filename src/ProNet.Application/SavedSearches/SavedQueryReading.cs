using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Application.SavedSearches;

/// <param name="Criteria">What is asked; null where it cannot be read whole.</param>
/// <param name="Problem">Why it cannot.</param>
/// <param name="Diagnostics">The parameters that cannot be read.</param>
public sealed record SavedQueryReading(SearchCriteria? Criteria, QuarantineReason Problem, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>What the first hits are ranked for; null for the order of the engine.</summary>
    public RankingQuestion? Rank { get; init; }

    /// <summary>The first page; null where it cannot be read whole.</summary>
    public SearchAddress? Address => Criteria is null ? null : new SearchAddress(Criteria) { Rank = Rank };
}
