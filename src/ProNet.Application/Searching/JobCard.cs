using ProNet.Application.Places;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;

namespace ProNet.Application.Searching;

/// <summary>What a list shows of a job.</summary>
public sealed record JobCard
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    public string Organisation { get; init; } = "";

    public string OrganisationSlug { get; init; } = "";

    public PlaceCard? Place { get; init; }

    public RemoteWork Remote { get; init; }

    public ContractKind Contract { get; init; }

    public Seniority Seniority { get; init; }

    public Pay? Pay { get; init; }

    public required DateOnly PostedOn { get; init; }

    public DateOnly? ClosesOn { get; init; }
}
