using ProNet.Domain.Places;
using ProNet.Lexicon.Text;
using ProNet.Search;
using ProNet.Search.Lexicon;

namespace ProNet.Lexicon.Places;

/// <summary>Places by name in any language, most populous first.</summary>
internal sealed class PlaceSnapshot : IGazetteer
{
    /// <summary>Of towns that share a name, those at least this fraction as large as the largest are all meant: nobody who writes Paris means Texas.</summary>
    private const int Comparable = 5;

    private readonly Dictionary<string, Place> bySlug = [];
    private readonly Dictionary<string, List<Place>> byName = [];
    private readonly Dictionary<string, List<Place>> byOtherName = [];

    public PlaceSnapshot(IEnumerable<Place> places)
    {
        foreach (var place in places.OrderByDescending(p => p.Population).ThenBy(p => p.Id))
        {
            bySlug[place.Slug] = place;
            Add(byName, place, place.NameEn);
            Add(byName, place, place.NameFr);
            foreach (var name in place.AlternateNames.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                Add(byOtherName, place, name);
        }
    }

    public static PlaceSnapshot Empty { get; } = new([]);

    public Place? BySlug(string slug) => bySlug.GetValueOrDefault(slug);

    public ValueList<GeoCentre> Find(string placeText, string language) =>
        Places(placeText).Select(p => new GeoCentre(Name(p, language), p.Point)).ToValueList();

    /// <summary>The places meant by a text: a slug, a name, or a name, a comma, and a country or region code.</summary>
    public IReadOnlyList<Place> Places(string text)
    {
        if (bySlug.TryGetValue(text.Trim().ToLowerInvariant(), out var exact))
            return [exact];
        if (Named(text) is { Count: > 0 } named)
            return Largest(named);
        var comma = text.LastIndexOf(',');
        if (comma <= 0)
            return [];
        var area = text[(comma + 1)..].Trim();
        return Largest(Named(text[..comma]).Where(p => LiesIn(p, area)).ToList());
    }

    /// <summary>The label of a facet value: the name, with the country where a larger town bears the same.</summary>
    public string? Label(string slug, string language)
    {
        if (BySlug(slug) is not { } place)
            return null;
        var name = Name(place, language);
        return Named(name) is [var largest, ..] && largest.Id != place.Id ? $"{name}, {place.CountryCode}" : name;
    }

    private static string Name(Place place, string language) => language == "fr" ? place.NameFr : place.NameEn;

    private List<Place> Named(string name)
    {
        var key = Spelling.Key(name);
        return byName.GetValueOrDefault(key) ?? byOtherName.GetValueOrDefault(key) ?? [];
    }

    private static List<Place> Largest(List<Place> places) =>
        places.Where(p => (long)p.Population * Comparable >= places[0].Population).Take(Comparable).ToList();

    private static bool LiesIn(Place place, string area) =>
        string.Equals(place.CountryCode, area, StringComparison.OrdinalIgnoreCase) || string.Equals(place.Region, area, StringComparison.OrdinalIgnoreCase);

    private static void Add(Dictionary<string, List<Place>> index, Place place, string name)
    {
        var key = Spelling.Key(name);
        if (key.Length == 0)
            return;
        if (!index.TryGetValue(key, out var places))
            index[key] = places = [];
        if (places.Count == 0 || places[^1].Id != place.Id)
            places.Add(place);
    }
}
