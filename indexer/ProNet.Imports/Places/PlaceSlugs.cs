using ProNet.Search.Analysis;

namespace ProNet.Imports.Places;

/// <summary>Slugs for new places: <c>paris-fr</c>; a namesake in the same country that comes later gets its region, and after that its id.</summary>
internal sealed class PlaceSlugs(IEnumerable<string> taken)
{
    private readonly HashSet<string> taken = new(taken, StringComparer.Ordinal);
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    /// <summary>The same answer when a batch is tried again. Ask for the most populous first.</summary>
    public string Take(PlaceRecord place)
    {
        if (given.TryGetValue(place.Id, out var before))
            return before;
        var name = Slug.Of(place.Name);
        var country = place.CountryCode.ToLowerInvariant();
        string[] choices = [$"{name}-{country}", $"{name}-{country}-{Slug.Of(place.Region)}", $"{name}-{country}-{place.Id}"];
        var slug = choices.Select(c => c.Trim('-')).First(c => name.Length > 0 && taken.Add(c) || c.EndsWith(place.Id, StringComparison.Ordinal));
        taken.Add(slug);
        return given[place.Id] = slug;
    }
}
