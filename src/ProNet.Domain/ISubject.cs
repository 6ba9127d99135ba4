namespace ProNet.Domain;

/// <summary>Something that can be found: each change to it raises its version and reaches the index.</summary>
public interface ISubject
{
    SubjectKind Subject { get; }

    long Id { get; }

    /// <summary>Where the record came from; with <see cref="ExternalId"/> unique, which makes imports repeatable.</summary>
    string Source { get; }

    string ExternalId { get; }

    /// <summary>Digest of what the source said last; empty where it was not imported.</summary>
    string ContentHash { get; }

    /// <summary>Grows by one with each change; concurrency token, and the external version of the indexed document.</summary>
    long Version { get; set; }

    DateTime CreatedAt { get; set; }

    DateTime UpdatedAt { get; set; }
}
