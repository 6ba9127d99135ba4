using Microsoft.AspNetCore.Identity;

namespace ProNet.Data.Accounts;

/// <summary>A sign-in at a provider (OpenID Connect) that lets into an account: who issued it, and as whom that knows the person.</summary>
public sealed class AccountLogin : IdentityUserLogin<long>
{
    public DateTime LinkedAt { get; set; }
}
