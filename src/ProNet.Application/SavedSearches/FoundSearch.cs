using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>A saved search that somebody has some access to.</summary>
/// <param name="Search">As stored.</param>
/// <param name="Access">What they may do with it.</param>
/// <param name="OwnerName">Of somebody else's; empty for one's own.</param>
public sealed record FoundSearch(SavedSearch Search, SearchAccess Access, string OwnerName);
