using System.Text.Json;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Domain.Facts;

/// <summary>A position as far as it is told.</summary>
/// <param name="Title">As written; null when there is none.</param>
/// <param name="Organisation">The employer's name as written; null when unknown.</param>
/// <param name="OrganisationId">The organisation it was recognised as, if any.</param>
/// <param name="Start">First day as <see cref="PartialDate.Packed"/>; null when unknown.</param>
/// <param name="End">Last day as <see cref="PartialDate.Packed"/>; null while held, and when unknown.</param>
/// <param name="Current">Whether it is held.</param>
public sealed record PositionFact(string? Title, string? Organisation, long? OrganisationId, int? Start, int? End, CurrentState Current)
{
    public static PositionFact Of(Position position) => new(
        FactText.Of(position.Title), FactText.Of(position.OrganisationName), position.OrganisationId, position.Start?.Packed, position.End?.Packed, position.Current);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static PositionFact Read(string value) => JsonSerializer.Deserialize<PositionFact>(value, FactJson.Options)!;

    /// <summary>True when both are most likely the same position, told differently: it ended, say.</summary>
    public bool IsSameAs(PositionFact other) => Title == other.Title && Organisation == other.Organisation && Start == other.Start;

    /// <summary>True when one may have been corrected into the other. Imports reuse rows by their place in the list, so that a row may also become another position.</summary>
    public bool Resembles(PositionFact other) =>
        (Title is not null && Title == other.Title) || (Organisation is not null && Organisation == other.Organisation) || (Start is not null && Start == other.Start);

    /// <summary>The value of the fact, as compact JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, FactJson.Options);
}
