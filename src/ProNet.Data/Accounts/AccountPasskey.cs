using Microsoft.AspNetCore.Identity;

namespace ProNet.Data.Accounts;

/// <summary>A passkey of an account: the public half, which is no secret.</summary>
public sealed class AccountPasskey : IdentityUserPasskey<long>;
