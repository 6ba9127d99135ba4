using ProNet.Domain.Places;

namespace ProNet.Imports.Places;

/// <summary>A town of the GeoNames gazetteer.</summary>
/// <param name="Id">Its GeoNames id.</param>
/// <param name="Name">Its name as the people there write it.</param>
/// <param name="NameFr">French name; the local one where there is none.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
/// <param name="Region">Code of the first administrative division.</param>
/// <param name="Point">Where it is.</param>
/// <param name="Population">People who live there.</param>
/// <param name="TimeZone">IANA time zone.</param>
/// <param name="OtherNames">Other spellings.</param>
internal sealed record PlaceRecord(
    string Id, string Name, string NameFr, string CountryCode, string Region, GeoPoint Point, int Population, string TimeZone, IReadOnlyList<string> OtherNames)
{
    /// <summary>Id in the store of the place that another source put there and that is this town; null for none.</summary>
    public int? TakesOver { get; init; }
}
