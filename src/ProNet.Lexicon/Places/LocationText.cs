using System.Text.RegularExpressions;
using ProNet.Domain.Places;
using ProNet.Lexicon.Text;

namespace ProNet.Lexicon.Places;

/// <summary>A location line taken apart. A country, a state or a French department beside the town decides between namesakes; without one the most populous is meant.</summary>
/// <param name="Towns">Parts that may name a town, in their order.</param>
/// <param name="Countries">ISO codes of the countries named.</param>
/// <param name="States">American and Canadian states named, as written.</param>
/// <param name="IsInState">A state stands beside the town. "Washington" alone is one by its name only.</param>
/// <param name="Codes">Two capitals that are the code of a country, and may be that of a state: "Berlin, DE".</param>
internal sealed partial record LocationText(IReadOnlyList<string> Towns, IReadOnlySet<string> Countries, IReadOnlyList<string> States, bool IsInState, IReadOnlySet<string> Codes)
{
    private static readonly char[] Separators = [',', ';', '/', '|', '(', ')', '\n', '•'];

    /// <param name="location">As written.</param>
    /// <param name="country">ISO code of the country, where it is known beside the words.</param>
    public static LocationText Read(string location, string? country = null)
    {
        var raw = Capital().Replace(location, ", DC").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => part.Split(" - ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToList();
        var parts = raw.Select(part => Quarter().Replace(CountryNames.WithoutStateBefore(CountryNames.WithoutRemoteWords(part)), "")).Where(part => part.Length > 1).ToList();
        var countries = parts.Select(CountryNames.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (country is not null)
            countries.Add(country);
        else if (raw.Count > 1 && raw.Exists(part => Department().IsMatch(part)))
            countries.Add("FR");
        var codes = parts.Skip(1).Where(CountryNames.IsCode).ToHashSet(StringComparer.Ordinal);
        return new LocationText(
            parts.Where(part => CountryNames.Code(part) is null && !codes.Contains(part) && !(CountryNames.IsState(part) && part.Length == 2)).ToList(),
            countries,
            parts.Where(CountryNames.IsState).ToList(),
            parts.Skip(1).Any(CountryNames.IsState),
            codes);
    }

    /// <summary>The one of several towns of a name that is meant here; null when none can be.</summary>
    /// <param name="namesakes">Most populous first.</param>
    public Place? Choose(IEnumerable<Place> namesakes)
    {
        Place? largest = null;
        Place? inCountry = null;
        Place? byCode = null;
        Place? perhapsInState = null;
        foreach (var place in namesakes)
        {
            if (States.Any(state => IsIn(place, state)))
                return place;
            largest ??= place;
            inCountry ??= Countries.Contains(place.CountryCode) ? place : null;
            byCode ??= Codes.Contains(place.CountryCode) ? place : null;
            perhapsInState ??= place.Region.Length == 0 && States.Any(state => CountryNames.CountryOfState(state) == place.CountryCode) ? place : null;
        }

        if (Countries.Count > 0)
            return inCountry;
        // "Paris, Kentucky" is not the one in France.
        return IsInState || Codes.Count > 0 ? byCode ?? perhapsInState : largest;
    }

    private static bool IsIn(Place place, string state) => place.CountryCode switch
    {
        "US" => Matches(place.Region, state),
        "CA" => Matches(place.Region, state) || (place.Region == CountryNames.Province(state) && place.Region.Length > 0),
        _ => false,
    };

    private static bool Matches(string region, string state) =>
        region.Equals(state, StringComparison.OrdinalIgnoreCase) || region.Equals(CountryNames.OtherStateForm(state), StringComparison.OrdinalIgnoreCase);

    /// <summary>"Washington D.C."</summary>
    [GeneratedRegex(@",?\s*\bD\.\s?C\.?(?=\W|$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Capital();

    /// <summary>Behind a town: "08", "3e arrondissement", "69003", "CEDEX 12".</summary>
    [GeneratedRegex(@"(?<=\p{L})\s+(?:cedex(?:\s+\d{1,2})?|\d{5}|\d{1,2}\s?(?:er|e|ème|eme)?(?:\s+arr(?:ondissement|t)?\.?)?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Department();
}
