namespace ProNet.Data.Outbox;

/// <summary>
/// A change that the index does not have yet. Written in the transaction of the change, deleted by id when the index has accepted it; the
/// row, not a job, is what survives a crash.
/// </summary>
public sealed class OutboxEntry
{
    /// <summary>Ascending in the order of commit within one subject.</summary>
    public long Id { get; set; }

    public SubjectKind Subject { get; set; }

    public long SubjectId { get; set; }

    /// <summary>Version that the change gave the subject; for a deletion one more than its last.</summary>
    public long Version { get; set; }

    public DateTime CreatedAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Not before this instant; in the past for a new row.</summary>
    public DateTime NotBefore { get; set; }

    /// <summary>The worker that handles it; null when nobody does, and always where only one worker is possible.</summary>
    public Guid? ClaimedBy { get; set; }

    /// <summary>When the claim ends, should its worker be dead.</summary>
    public DateTime? ClaimedUntil { get; set; }
}
