using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>One with whom a saved search is shared, for its owner.</summary>
/// <param name="Id">Of the share.</param>
/// <param name="IsOrganisation">True for everybody who has a role for an organisation.</param>
/// <param name="Name">Of the person or organisation.</param>
/// <param name="Key">Handle or short name; empty where the profile is gone.</param>
/// <param name="Right">For what.</param>
public sealed record SharedWith(long Id, bool IsOrganisation, string Name, string Key, ShareRight Right);
