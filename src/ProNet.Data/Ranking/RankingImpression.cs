namespace ProNet.Data.Ranking;

/// <summary>
/// A ranked list that somebody was shown, as the model saw it: the receipt by which its order is replayed, and what is learned from. Written once; only who asked and who was
/// ranked can be taken out of it.
/// </summary>
public sealed class RankingImpression
{
    public long Id { get; set; }

    public DateTime At { get; set; }

    /// <summary>Name of the question's schema of features: <c>expert</c>, <c>candidate</c>, <c>partner</c>, <c>job</c>.</summary>
    public string Question { get; set; } = "";

    /// <summary>Version of that schema: what the features meant.</summary>
    public int SchemaVersion { get; set; }

    /// <summary>The member who asked; null for a visitor, and after that member was erased.</summary>
    public long? ViewerId { get; set; }

    /// <summary>Address of what was asked, without the site; empty after who asked was erased.</summary>
    public string Request { get; set; } = "";

    /// <summary>SHA-256 of the model's file, its first 16 hexadecimal digits; empty where no model ranked.</summary>
    public string ModelKey { get; set; } = "";

    /// <summary>Generation of the index that was searched; 0 where none is known.</summary>
    public long Generation { get; set; }

    /// <summary>Where its first row stood in the whole answer, from 1.</summary>
    public int FirstPosition { get; set; }

    /// <summary>Number of each row's subject, 8 bytes, little end first; 0 for one that was erased.</summary>
    public byte[] Subjects { get; set; } = [];

    /// <summary>Features and scores of the rows, packed.</summary>
    public byte[] Rows { get; set; } = [];

    /// <summary>Key of a model on trial whose scores are kept beside; empty where there was none.</summary>
    public string TrialKey { get; set; } = "";

    /// <summary>Which model each row was drafted by: 1 the served one, 2 the one on trial. Empty where nothing was interleaved.</summary>
    public byte[] Teams { get; set; } = [];
}
