using ProNet.Domain.Places;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Documents;

/// <summary>What documents of several kinds hold in the same way.</summary>
internal static class DocumentParts
{
    /// <summary>Null when neither words nor a place are known.</summary>
    public static PlaceEntry? Place(Location location) => location switch
    {
        { Place: { } place } => new PlaceEntry(place.Slug, location.Text, place.NameEn, place.NameFr, place.CountryCode, place.Point),
        { Text.Length: > 0 } => new PlaceEntry("", location.Text, "", "", "", null),
        _ => null,
    };

    public static DateOnly Day(DateTime instant) => DateOnly.FromDateTime(instant);
}
