namespace ProNet.Data.Recording;

/// <summary>
/// How far a consumer is with a change, where that is more than that the change waits: claimed, refused and to be tried again, or taken while others have
/// not. A change that a single consumer takes at the first try needs none on SQLite, and a claim only on PostgreSQL.
/// </summary>
public sealed class ChangeDelivery
{
    public int ConsumerId { get; set; }

    public long ChangeId { get; set; }

    /// <summary>The subject of the change, so that claims of one subject are found without it.</summary>
    public SubjectKind Subject { get; set; }

    public long SubjectId { get; set; }

    /// <summary>Times that the consumer failed.</summary>
    public int Attempts { get; set; }

    /// <summary>Not before this instant, unless the subject changes again.</summary>
    public DateTime NotBefore { get; set; }

    /// <summary>The worker that handles it; null when nobody does, and always where only one process is possible.</summary>
    public Guid? ClaimedBy { get; set; }

    /// <summary>When the claim ends, should its worker be dead.</summary>
    public DateTime? ClaimedUntil { get; set; }

    /// <summary>True: the consumer is done with it, and it is here for the others.</summary>
    public bool IsTaken { get; set; }
}
