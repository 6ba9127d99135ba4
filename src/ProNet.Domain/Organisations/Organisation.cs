using ProNet.Domain.Access;
using ProNet.Domain.Places;

namespace ProNet.Domain.Organisations;

public sealed class Organisation : ISubject
{
    public SubjectKind Subject => SubjectKind.Organisation;

    public long Id { get; set; }

    /// <summary>Unique, readable key used in the address <c>/organisations/{slug}</c>.</summary>
    public required string Slug { get; set; }

    /// <summary>Where it was imported from; null when it was made here.</summary>
    public ImportOrigin? Origin { get; set; }

    public required string Name { get; set; }

    public string Description { get; set; } = "";

    /// <summary>Code from <see cref="Careers.Industries"/>; empty when unknown.</summary>
    public string Industry { get; set; } = "";

    public Location Location { get; set; } = new();

    public string Website { get; set; } = "";

    public Audience Audience { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with each change; concurrency token, and the external version of the indexed document.</summary>
    public long Version { get; set; }
}
