namespace ProNet.Data.Accounts;

/// <summary>A personal access token: a program asks with it as its owner, within its scopes.</summary>
public sealed class AccessToken
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the token; the token itself is shown once and not kept.</summary>
    public required string TokenHash { get; set; }

    /// <summary>Separated by spaces, in order.</summary>
    public required string Scopes { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime ExpiresAt { get; set; }

    /// <summary>To within a few minutes; null when it was never used.</summary>
    public DateTime? UsedAt { get; set; }
}
