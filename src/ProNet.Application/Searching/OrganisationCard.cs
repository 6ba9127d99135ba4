using ProNet.Application.Places;

namespace ProNet.Application.Searching;

/// <summary>What a list shows of an organisation.</summary>
public sealed record OrganisationCard
{
    public required long Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public string Industry { get; init; } = "";

    public PlaceCard? Place { get; init; }

    /// <summary>The first words of its description.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Jobs that the viewer may see and that have not closed.</summary>
    public int Jobs { get; init; }
}
