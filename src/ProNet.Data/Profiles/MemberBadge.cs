namespace ProNet.Data.Profiles;

/// <summary>That a member has a badge which other sites show. Withdrawing it removes the row; renewing it gives another token.</summary>
public sealed class MemberBadge
{
    public long MemberId { get; set; }

    /// <summary>Finds the badge, and cannot be guessed. Kept as it is, because its owner copies it again from the page, and it opens nothing that the public page does not show.</summary>
    public required string Token { get; set; }

    public DateTime CreatedAt { get; set; }
}
