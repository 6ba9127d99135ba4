namespace ProNet.Domain;

/// <summary>Something that can be found: each change to it raises its version and reaches the index.</summary>
public interface ISubject
{
    SubjectKind Subject { get; }

    long Id { get; }

    /// <summary>Where it was imported from; null when it was made here.</summary>
    ImportOrigin? Origin { get; }

    /// <summary>Grows by one with each change; concurrency token, and the external version of the indexed document.</summary>
    long Version { get; set; }

    DateTime CreatedAt { get; set; }

    DateTime UpdatedAt { get; set; }
}
