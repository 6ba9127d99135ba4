namespace ProNet.Domain;

/// <summary>Where an imported record came from; a source's identifier is there once, which makes imports repeatable.</summary>
public sealed class ImportOrigin
{
    /// <summary>The source, such as <c>resumes</c> or <c>demo</c>.</summary>
    public required string Source { get; set; }

    /// <summary>The record's identifier in its source; unique within it.</summary>
    public required string ExternalId { get; set; }

    /// <summary>Digest of what the source said last, so that a second import of the same record changes nothing; empty when it was not kept.</summary>
    public string ContentHash { get; set; } = "";
}
