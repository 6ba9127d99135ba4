namespace ProNet.Data.Privacy;

/// <summary>Everything the store has of a person, to be built by a job and taken by its owner for some time.</summary>
public sealed class PersonalExport
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    /// <summary>Two letters: of its index.</summary>
    public required string Language { get; set; }

    public DateTime AskedAt { get; set; }

    public ExportState State { get; set; }

    /// <summary>Tables done.</summary>
    public int Done { get; set; }

    /// <summary>Tables to do; 0 before it was begun.</summary>
    public int Total { get; set; }

    /// <summary>From then on it is gone; null before it is ready.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>The ZIP; null before it is ready.</summary>
    public byte[]? Content { get; set; }
}
