namespace ProNet.Data.Outbox;

/// <summary>A change that the engine refused for good. Kept until an administrator re-drives or dismisses it; never dropped silently.</summary>
public sealed class DeadLetter
{
    public long Id { get; set; }

    public SubjectKind Subject { get; set; }

    public long SubjectId { get; set; }

    public long Version { get; set; }

    public string Reason { get; set; } = "";

    public int Attempts { get; set; }

    public DateTime ParkedAt { get; set; }
}
