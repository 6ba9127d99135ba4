namespace ProNet.Data.Accounts;

/// <summary>Something that was done with an account or seen of a member. Entries are added, never changed.</summary>
public sealed class AuditEntry
{
    public long Id { get; set; }

    public DateTime At { get; set; }

    /// <summary>Account that did it; null when nobody was signed in, and after that account was removed.</summary>
    public long? ActorId { get; set; }

    /// <summary>Account that it was done with; it may read the entry.</summary>
    public long? AccountId { get; set; }

    /// <summary>Member whom it is about, who may read the entry; null when no profile is concerned.</summary>
    public long? MemberId { get; set; }

    public AuditAction Action { get; set; }

    /// <summary>A name that belongs to it, such as that of a token; empty when there is none. Never a secret.</summary>
    public string Detail { get; set; } = "";

    /// <summary>Network address that the request came from; empty when not known.</summary>
    public string Address { get; set; } = "";
}
