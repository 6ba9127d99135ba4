namespace ProNet.Data.Generations;

/// <summary>A generation of the index: which one is searched is decided here and nowhere else.</summary>
public sealed class IndexGeneration
{
    public long Id { get; set; }

    /// <summary>Schema that it was built with; an active generation of another schema asks for a rebuild.</summary>
    public int SchemaVersion { get; set; }

    public GenerationState State { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? ActivatedAt { get; set; }

    /// <summary>Documents written by the back-fill so far.</summary>
    public long Written { get; set; }

    /// <summary>Documents that the back-fill has to write.</summary>
    public long Expected { get; set; }

    /// <summary>Expectations of saved searches that were asked of it before it could be searched; those that differ are <see cref="ExpectationChange"/>s. Null before the check.</summary>
    public int? Expectations { get; set; }

    /// <summary>Why it failed; empty otherwise.</summary>
    public string Failure { get; set; } = "";
}
