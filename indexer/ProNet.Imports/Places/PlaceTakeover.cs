using ProNet.Domain.Places;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Places;

/// <summary>
/// Finds the town of the gazetteer that each place from another source (our own short list) is, so that the import completes it and does
/// not put a second one beside it.
/// </summary>
internal static class PlaceTakeover
{
    private const double WithinKm = 40;

    /// <param name="others">Places in the store that are not of the gazetteer.</param>
    /// <param name="records">The whole gazetteer.</param>
    /// <returns>GeoNames id → id in the store.</returns>
    public static Dictionary<string, int> Match(IReadOnlyCollection<Place> others, IReadOnlyCollection<PlaceRecord> records)
    {
        var byCountry = records.ToLookup(r => r.CountryCode);
        var matches = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in others.OrderByDescending(p => p.Population).ThenBy(p => p.Id))
        {
            var names = new HashSet<string> { Spelling.Key(place.NameEn), Spelling.Key(place.NameFr) };
            var near = byCountry[place.CountryCode].Where(r => !matches.ContainsKey(r.Id) && r.Point.DistanceKmTo(place.Point) < WithinKm).ToList();
            var match = Largest(near.Where(r => names.Contains(Spelling.Key(r.Name)) || names.Contains(Spelling.Key(r.NameFr))))
                ?? Largest(near.Where(r => r.OtherNames.Any(n => names.Contains(Spelling.Key(n)))));
            if (match is not null)
                matches[match.Id] = place.Id;
        }

        return matches;
    }

    private static PlaceRecord? Largest(IEnumerable<PlaceRecord> records) => records.OrderByDescending(r => r.Population).FirstOrDefault();
}
