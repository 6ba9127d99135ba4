using ProNet.Search;

namespace ProNet.Application.Accounts;

/// <summary>An organisation for those who look after it.</summary>
/// <param name="Key">Of its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Recruiters">Who recruits for it, the first given first.</param>
public sealed record OwnOrganisation(string Key, string Name, ValueList<OwnRecruiter> Recruiters);
