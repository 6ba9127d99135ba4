using ProNet.Search.Responses;

namespace ProNet.Application.Searching;

/// <summary>A hit with what the store says about it; exactly one of the three cards is set.</summary>
/// <param name="Hit">Id, score, highlights and reasons.</param>
public sealed record FoundHit(SearchHit Hit)
{
    public MemberCard? Member { get; init; }

    public JobCard? Job { get; init; }

    public OrganisationCard? Organisation { get; init; }

    /// <summary>Name of the person or organisation, title of the job.</summary>
    public string Title => Member?.Name ?? Job?.Title ?? Organisation?.Name ?? "";
}
