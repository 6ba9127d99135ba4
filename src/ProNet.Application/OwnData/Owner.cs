namespace ProNet.Application.OwnData;

/// <summary>Whose data it is.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="MemberId">The profile; 0 where there is none.</param>
/// <param name="Email">The address, as the account has it.</param>
public sealed record Owner(long AccountId, long MemberId, string Email);
