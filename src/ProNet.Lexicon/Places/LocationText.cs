using ProNet.Domain.Places;

namespace ProNet.Lexicon.Places;

/// <summary>A location line taken apart. A country beside the town decides between namesakes; without one the most populous is meant.</summary>
/// <param name="Towns">Parts that may name a town, in their order.</param>
/// <param name="Countries">ISO codes of the countries named.</param>
/// <param name="States">American and Canadian states named, as written.</param>
internal sealed record LocationText(IReadOnlyList<string> Towns, IReadOnlySet<string> Countries, IReadOnlyList<string> States)
{
    private static readonly char[] Separators = [',', ';', '/', '|', '(', ')', '\n', '•'];

    public static LocationText Read(string location)
    {
        var parts = location.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => part.Split(" - ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(CountryNames.WithoutRemoteWords)
            .Where(part => part.Length > 1)
            .ToList();
        return new LocationText(
            parts.Where(part => CountryNames.Code(part) is null && !(CountryNames.IsState(part) && part.Length == 2)).ToList(),
            parts.Select(CountryNames.Code).OfType<string>().ToHashSet(StringComparer.Ordinal),
            parts.Where(CountryNames.IsState).ToList());
    }

    /// <summary>The one of several towns of a name that is meant here; null when none can be.</summary>
    /// <param name="namesakes">Most populous first.</param>
    public Place? Choose(IEnumerable<Place> namesakes)
    {
        Place? largest = null;
        Place? inCountry = null;
        foreach (var place in namesakes)
        {
            if (States.Any(state => IsIn(place, state)))
                return place;
            largest ??= place;
            inCountry ??= Countries.Contains(place.CountryCode) ? place : null;
        }

        return Countries.Count == 0 ? largest : inCountry;
    }

    private static bool IsIn(Place place, string state) =>
        place.CountryCode is "US" or "CA"
        && (place.Region.Equals(state, StringComparison.OrdinalIgnoreCase) || place.Region.Equals(CountryNames.OtherStateForm(state), StringComparison.OrdinalIgnoreCase));
}
