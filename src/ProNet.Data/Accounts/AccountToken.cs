using Microsoft.AspNetCore.Identity;

namespace ProNet.Data.Accounts;

/// <summary>A value that Identity keeps for an account.</summary>
public sealed class AccountToken : IdentityUserToken<long>;
