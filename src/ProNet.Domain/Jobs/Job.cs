using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;

namespace ProNet.Domain.Jobs;

public sealed class Job : ISubject
{
    public SubjectKind Subject => SubjectKind.Job;

    /// <summary>The number in the address <c>/jobs/{number}-{slug}</c>.</summary>
    public long Id { get; set; }

    /// <summary>Where it was imported from; null when it was made here.</summary>
    public ImportOrigin? Origin { get; set; }

    public required string Title { get; set; }

    public long? OrganisationId { get; set; }

    public Organisation? Organisation { get; set; }

    public Location Location { get; set; } = new();

    public RemoteWork Remote { get; set; }

    public ContractKind Contract { get; set; }

    public Pay? Pay { get; set; }

    public Seniority Seniority { get; set; }

    /// <summary>Code from <see cref="Industries"/>; empty when unknown.</summary>
    public string Industry { get; set; } = "";

    /// <summary>Two-letter language of the posting; empty when unknown.</summary>
    public string Language { get; set; } = "";

    public DateOnly PostedOn { get; set; }

    public DateOnly? ClosesOn { get; set; }

    /// <summary>Markdown as published; rendered only through the sanitiser.</summary>
    public string Description { get; set; } = "";

    /// <summary>Address of the original posting; empty when there is none.</summary>
    public string Url { get; set; } = "";

    public List<JobSkill> Skills { get; } = [];

    public Audience Audience { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with each change; concurrency token, and the external version of the indexed document.</summary>
    public long Version { get; set; }
}
