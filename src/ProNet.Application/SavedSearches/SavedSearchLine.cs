using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>A saved search in a list.</summary>
/// <param name="Search">As stored.</param>
/// <param name="Access">What who asks may do with it.</param>
/// <param name="OwnerName">Of somebody else's; empty for one's own.</param>
/// <param name="New">How many it found since its owner last looked, without those that were reviewed; null for somebody else's.</param>
public sealed record SavedSearchLine(SavedSearch Search, SearchAccess Access, string OwnerName, int? New)
{
    /// <summary>Expectations that failed at the last check, for its owner: of subjects that are there for them.</summary>
    public int Failing { get; init; }
}
