namespace ProNet.Application.Accounts;

/// <summary>Somebody who recruits for an organisation, for those who look after it.</summary>
/// <param name="RoleId">To take the role by.</param>
/// <param name="Name">As the profile has it; the address where there is no profile.</param>
/// <param name="Since">When the role was given.</param>
public sealed record OwnRecruiter(long RoleId, string Name, DateTime Since);
