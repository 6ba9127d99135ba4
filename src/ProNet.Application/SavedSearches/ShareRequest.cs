using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>With whom a saved search is to be shared: a member, or everybody who has a role for an organisation.</summary>
/// <param name="IsOrganisation">Which of the two.</param>
/// <param name="Name">Address or handle of a profile; address, short name or name of an organisation.</param>
/// <param name="Right">For what.</param>
public sealed record ShareRequest(bool IsOrganisation, string Name, ShareRight Right);
