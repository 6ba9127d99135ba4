namespace ProNet.Data.Accounts;

/// <summary>
/// Counts attempts to guess what protects one account. Kept for every address that is tried, known or not, so that being made to wait tells nobody whether
/// there is such an account.
/// </summary>
public sealed class SignInGuard
{
    /// <summary>SHA-256 of what is guessed at.</summary>
    public required string KeyHash { get; set; }

    /// <summary>Attempts since the last that succeeded.</summary>
    public int Failed { get; set; }

    public DateTime LastAt { get; set; }

    /// <summary>Attempts before this are refused unread; null while there were few.</summary>
    public DateTime? LockedUntil { get; set; }
}
