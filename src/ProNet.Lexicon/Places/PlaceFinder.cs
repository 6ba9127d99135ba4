using ProNet.Search.Analysis;

namespace ProNet.Lexicon.Places;

/// <summary>
/// Recognises the town in a location as people write it: "San Francisco, CA, US, Remote", "Paris, remote", "TELECOMMUTE Kraków, Poland",
/// "07 - ANNONAY". A country beside the town decides between namesakes; without one the most populous wins.
/// </summary>
public sealed class PlaceFinder
{
    private static readonly char[] Separators = [',', ';', '/', '|', '(', ')', '\n', '•'];

    private readonly Dictionary<string, List<PlaceCandidate>> byName;
    private readonly List<PlaceCandidate> all;

    /// <param name="places">Every town, each with all its names.</param>
    public PlaceFinder(IReadOnlyCollection<PlaceCandidate> places)
    {
        all = [.. places];
        byName = new Dictionary<string, List<PlaceCandidate>>(StringComparer.Ordinal);
        foreach (var place in places.OrderByDescending(p => p.Population))
        {
            foreach (var name in place.Names.Select(Key).Distinct(StringComparer.Ordinal).Where(name => name.Length > 1))
            {
                if (!byName.TryGetValue(name, out var found))
                    byName[name] = found = [];
                found.Add(place);
            }
        }
    }

    /// <summary>Knows no place.</summary>
    public static PlaceFinder None { get; } = new([]);

    /// <summary>The town that a location text names first, or null.</summary>
    public PlaceCandidate? Find(string location)
    {
        if (byName.Count == 0 || location.Length == 0)
            return null;
        var parts = location.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => part.Split(" - ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(CountryNames.WithoutRemoteWords)
            .Where(part => part.Length > 1)
            .ToList();
        var countries = parts.Select(CountryNames.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var states = parts.Where(part => CountryNames.IsState(part)).ToList();
        foreach (var part in parts)
        {
            if (CountryNames.Code(part) is not null || (CountryNames.IsState(part) && part.Length == 2))
                continue;
            if (byName.TryGetValue(Key(part), out var candidates) && Choose(candidates, countries, states) is { } place)
                return place;
        }

        return null;
    }

    /// <summary>The nearest town within a distance, for a location that has coordinates. Used for postings of small communes.</summary>
    public PlaceCandidate? Nearest(Domain.Places.GeoPoint point, double withinKm)
    {
        PlaceCandidate? nearest = null;
        var best = withinKm;
        foreach (var place in all)
        {
            if (Math.Abs(place.Point.Latitude - point.Latitude) > 1 || place.Point.DistanceKmTo(point) is var km && km > best)
                continue;
            (nearest, best) = (place, km);
        }

        return nearest;
    }

    private static PlaceCandidate? Choose(List<PlaceCandidate> candidates, HashSet<string> countries, List<string> states)
    {
        if (states.Count > 0 && candidates.FirstOrDefault(c => states.Any(c.IsInState)) is { } inState)
            return inState;
        if (countries.Count == 0)
            return candidates[0];
        return candidates.FirstOrDefault(c => countries.Contains(c.CountryCode));
    }

    private static string Key(string name) => TextFolding.Fold(name).Replace('-', ' ').Replace('\'', ' ').Replace("saint ", "st ", StringComparison.Ordinal).Trim();
}
