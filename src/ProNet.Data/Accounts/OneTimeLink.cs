namespace ProNet.Data.Accounts;

/// <summary>A link that does one thing once: an invitation, the confirmation of an address, a new password, the first administrator.</summary>
public sealed class OneTimeLink
{
    public long Id { get; set; }

    public OneTimeLinkKind Kind { get; set; }

    /// <summary>SHA-256 of the token in the link; the token itself is not kept.</summary>
    public required string TokenHash { get; set; }

    /// <summary>Address that it was sent to, which using it confirms; empty for a link that the server printed.</summary>
    public string Email { get; set; } = "";

    /// <summary>The account that it is for; null where using it makes one.</summary>
    public long? AccountId { get; set; }

    /// <summary>The imported profile that it shows to be somebody's; null for other links, and when that profile is gone.</summary>
    public long? MemberId { get; set; }

    /// <summary>Organisation and role that an invitation gives; null where it gives none.</summary>
    public long? OrganisationId { get; set; }

    public OrganisationRoleKind? Role { get; set; }

    /// <summary>The account that made an invitation.</summary>
    public long? CreatedById { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime ExpiresAt { get; set; }

    public DateTime? UsedAt { get; set; }
}
