using ProNet.Domain.Places;

namespace ProNet.Lexicon.Places;

/// <summary>A town of the gazetteer, as far as recognising it needs.</summary>
/// <param name="Id">Its id in the store.</param>
/// <param name="Names">Its names in every language.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
/// <param name="Region">First administrative division, as the gazetteer writes it.</param>
/// <param name="Population">People who live there.</param>
/// <param name="Point">Where it is.</param>
public sealed record PlaceCandidate(int Id, IReadOnlyList<string> Names, string CountryCode, string Region, int Population, GeoPoint Point)
{
    /// <summary>Whether the town is in an American or Canadian state given by its two letters or its name.</summary>
    public bool IsInState(string state) =>
        CountryCode is "US" or "CA"
        && (Region.Equals(state, StringComparison.OrdinalIgnoreCase) || Region.Equals(CountryNames.OtherStateForm(state), StringComparison.OrdinalIgnoreCase));
}
