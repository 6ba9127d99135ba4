using System.Text.Json;
using ProNet.Domain.Places;

namespace ProNet.Domain.Facts;

/// <summary>Where somebody or something is.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="PlaceId">The place of the gazetteer that they were recognised as, if any.</param>
public sealed record PlaceFact(string? Text, int? PlaceId)
{
    /// <returns>Null when nothing is said.</returns>
    public static PlaceFact? Of(Location? location) => location is null ? null : Of(location.Text, location.PlaceId);

    /// <returns>Null when nothing is said.</returns>
    public static PlaceFact? Of(string? text, int? placeId) => string.IsNullOrEmpty(text) && placeId is null ? null : new PlaceFact(FactText.Of(text), placeId);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static PlaceFact Read(string value) => JsonSerializer.Deserialize<PlaceFact>(value, FactJson.Options)!;

    /// <summary>The value of the fact, as compact JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, FactJson.Options);
}
