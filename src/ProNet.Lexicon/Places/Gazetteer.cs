using ProNet.Domain.Places;
using ProNet.Lexicon.Text;
using ProNet.Search;
using ProNet.Search.Lexicon;

namespace ProNet.Lexicon.Places;

/// <summary>
/// Places by name in any language: one index for the two questions that are asked of it, what somebody means who types a place, and which place a location line of a
/// profile or a posting names. Immutable and safe to share.
/// </summary>
public sealed class Gazetteer : IGazetteer
{
    /// <summary>Of towns that share a name, those at least this fraction as large as the largest are all meant: nobody who writes Paris means Texas.</summary>
    private const int Comparable = 5;

    /// <summary>Kilometres of a degree of latitude, rounded down.</summary>
    private const double KmOfADegree = 111;

    private readonly List<Place> all;
    private readonly Dictionary<string, Place> bySlug = [];
    private readonly Dictionary<string, List<Naming>> byName = [];
    private readonly Lazy<Completions<Place>> completions;

    public Gazetteer(IEnumerable<Place> places)
    {
        all = [.. places.OrderByDescending(p => p.Population).ThenBy(p => p.Id)];
        foreach (var place in all)
        {
            bySlug[place.Slug] = place;
            Add(place, place.NameEn, isMain: true);
            Add(place, place.NameFr, isMain: true);
            foreach (var name in place.AlternateNames.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                Add(place, name, isMain: false);
        }

        completions = new Lazy<Completions<Place>>(() => new Completions<Place>(byName.SelectMany(n => n.Value.Select(v => (n.Key, v.Place))), (_, place) => -place.Population));
    }

    /// <summary>Knows no place.</summary>
    public static Gazetteer Empty { get; } = new([]);

    public ValueList<GeoCentre> Find(string placeText, string language) =>
        Places(placeText).Select(p => new GeoCentre(Name(p, language), p.Point)).ToValueList();

    /// <summary>The places that have a name, in any language, that begins with what is typed; most populous first.</summary>
    public IReadOnlyList<Place> Complete(string typed, int most) => completions.Value.Of(PlaceKey.Of(typed), most);

    /// <summary>The one place that is meant: by its slug, its name, or the location line that names it; null when none is known.</summary>
    public Place? FindOne(string text) => Places(text) is [var place, ..] ? place : FindInLocation(text);

    /// <summary>The town that a location names first, as people write it: "San Francisco, CA, US, Remote", "TELECOMMUTE Kraków, Poland", "07 - ANNONAY". Null when none.</summary>
    /// <param name="location">As written.</param>
    /// <param name="country">ISO 3166-1 alpha-2, where it is known beside the words.</param>
    public Place? FindInLocation(string location, string? country = null)
    {
        if (all.Count == 0 || location.Length == 0)
            return null;
        var text = LocationText.Read(location, country);
        return text.Towns.Select(town => text.Choose(Named(town))).FirstOrDefault(place => place is not null);
    }

    /// <summary>Whether a location holds words that may name a town, and not only a country or that work is remote.</summary>
    public static bool MayNameTown(string location) => LocationText.Read(location).Towns.Count > 0;

    /// <summary>The nearest town within a distance, for a location that has coordinates. Used for postings of small communes.</summary>
    public Place? Nearest(GeoPoint point, double withinKm)
    {
        Place? nearest = null;
        var best = withinKm;
        foreach (var place in all)
        {
            if (Math.Abs(place.Latitude - point.Latitude) * KmOfADegree > withinKm + 1 || place.Point.DistanceKmTo(point) is var km && km > best)
                continue;
            (nearest, best) = (place, km);
        }

        return nearest;
    }

    /// <summary>The label of a facet value: the name, with the country where a larger town bears the same; null when there is no such place.</summary>
    public string? Label(string slug, string language)
    {
        if (!bySlug.TryGetValue(slug, out var place))
            return null;
        var name = Name(place, language);
        return Meant(name) is [var largest, ..] && largest.Id != place.Id ? $"{name}, {place.CountryCode}" : name;
    }

    /// <summary>The places meant by a text: a slug, a name, or a name and, behind commas, its region or country.</summary>
    private List<Place> Places(string text)
    {
        if (bySlug.TryGetValue(text.Trim().ToLowerInvariant(), out var exact))
            return [exact];
        if (Meant(text) is { Count: > 0 } named)
            return Largest(named);
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        return parts.Length < 2 ? [] : Largest(Meant(parts[0]).Where(p => parts.Skip(1).All(area => LiesIn(p, area))).ToList());
    }

    /// <summary>Places of that name, most populous first; those that bear it in another language only where none does in English or French.</summary>
    private List<Place> Meant(string name)
    {
        var named = byName.GetValueOrDefault(PlaceKey.Of(name)) ?? [];
        var main = named.Where(n => n.IsMain).Select(n => n.Place).ToList();
        return main.Count > 0 ? main : named.ConvertAll(n => n.Place);
    }

    /// <summary>All places that bear a name in any language, most populous first.</summary>
    private IEnumerable<Place> Named(string name) => byName.GetValueOrDefault(PlaceKey.Of(name))?.Select(n => n.Place) ?? [];

    private static string Name(Place place, string language) => language == "fr" ? place.NameFr : place.NameEn;

    private static List<Place> Largest(List<Place> places) =>
        places.Where(p => (long)p.Population * Comparable >= places[0].Population).Take(Comparable).ToList();

    /// <summary>An area by its code or its name, of countries in either language: whatever a page shows behind a town can be typed back.</summary>
    private static bool LiesIn(Place place, string area) =>
        CountryNames.CodeOf(area) == place.CountryCode
        || string.Equals(place.Region, area, StringComparison.OrdinalIgnoreCase)
        || (CountryNames.OtherStateForm(area) is { Length: > 0 } state && string.Equals(place.Region, state, StringComparison.OrdinalIgnoreCase));

    private void Add(Place place, string name, bool isMain)
    {
        var key = PlaceKey.Of(name);
        if (key.Length == 0)
            return;
        if (!byName.TryGetValue(key, out var places))
            byName[key] = places = new List<Naming>(1);
        if (places.Count == 0 || places[^1].Place.Id != place.Id)
            places.Add(new Naming(place, isMain));
    }

    /// <summary>A place under one of its names.</summary>
    private readonly record struct Naming(Place Place, bool IsMain);
}
