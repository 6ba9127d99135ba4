using ProNet.Application.Places;
using ProNet.Domain.Careers;
using ProNet.Search;

namespace ProNet.Application.Searching;

/// <summary>What a list shows of a person.</summary>
public sealed record MemberCard
{
    public required long Id { get; init; }

    public required string Handle { get; init; }

    public required string Name { get; init; }

    public string Headline { get; init; } = "";

    public PlaceCard? Place { get; init; }

    public Seniority Seniority { get; init; }

    /// <summary>Null when unknown.</summary>
    public int? ExperienceMonths { get; init; }

    public bool OpenToWork { get; init; }

    /// <summary>Digest of the photo; empty when there is none that the viewer may see.</summary>
    public string PhotoKey { get; init; } = "";

    /// <summary>What the person does now, latest first.</summary>
    public ValueList<PositionCard> Current { get; init; }

    public required DateTime UpdatedAt { get; init; }
}
