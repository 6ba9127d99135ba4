namespace ProNet.Data.Privacy;

/// <summary>Somebody says that an imported profile is theirs, and an administrator decides.</summary>
public sealed class ProfileClaim
{
    public long Id { get; set; }

    /// <summary>The profile; once it has an owner, what it became.</summary>
    public long MemberId { get; set; }

    /// <summary>Who claims it.</summary>
    public long AccountId { get; set; }

    /// <summary>Why, in the words of who claims.</summary>
    public string Text { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    public ClaimState State { get; set; }

    /// <summary>Why it was refused; empty otherwise.</summary>
    public string Reason { get; set; } = "";

    public DateTime? DecidedAt { get; set; }

    /// <summary>The account of the administrator who decided; null where the profile went to somebody else, and when that account was erased.</summary>
    public long? DecidedById { get; set; }
}
