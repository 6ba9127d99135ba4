using Microsoft.AspNetCore.Identity;

namespace ProNet.Data.Accounts;

/// <summary>
/// Somebody who signs in, apart from the member whose profile is edited: an imported profile has no account until its owner claims it. The user name is the
/// address, so that there is one thing to remember.
/// </summary>
public sealed class Account : IdentityUser<long>
{
    /// <summary>The profile; null when it was removed.</summary>
    public long? MemberId { get; set; }

    /// <summary>Runs this ProNet.</summary>
    public bool IsAdministrator { get; set; }

    /// <summary>Made up for the demo; enters only a host that was started with it.</summary>
    public bool IsDemo { get; set; }

    /// <summary>Two letters: what mails are written in.</summary>
    public string Language { get; set; } = "en";

    /// <summary>The address to which a server refused a notification for good: none is sent while the account has it. Empty where there is none.</summary>
    public string RefusedAddress { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    /// <summary>Last request, to within a few minutes; null when there was none yet.</summary>
    public DateTime? SeenAt { get; set; }

    /// <summary>When its owner was reminded that it lies unused; null after the next sign-in.</summary>
    public DateTime? RemindedAt { get; set; }

    public List<AccountPasskey> Passkeys { get; } = [];

    /// <summary>Sign-ins at a provider that let in.</summary>
    public List<AccountLogin> Logins { get; } = [];

    /// <summary>What the second factor needs: its key, and recovery codes.</summary>
    public List<AccountToken> Tokens { get; } = [];
}
