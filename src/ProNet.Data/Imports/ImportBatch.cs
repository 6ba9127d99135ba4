namespace ProNet.Data.Imports;

/// <summary>One run of an import, for the administration page.</summary>
public sealed class ImportBatch
{
    public long Id { get; set; }

    /// <summary><c>skills</c>, <c>places</c>, <c>people</c>, <c>jobs</c> or <c>demo</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>File names read, without their folders.</summary>
    public string Files { get; set; } = "";

    public ImportState State { get; set; }

    public DateTime StartedAt { get; set; }

    public DateTime? FinishedAt { get; set; }

    public long Read { get; set; }

    public long Created { get; set; }

    public long Updated { get; set; }

    public long Unchanged { get; set; }

    public long Rejected { get; set; }

    /// <summary>A sentence when it failed; empty otherwise.</summary>
    public string Failure { get; set; } = "";
}
