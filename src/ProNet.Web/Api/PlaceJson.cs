using ProNet.Application.Places;
using ProNet.Components.Language;

namespace ProNet.Web.Api;

/// <param name="Label">In the language of the answer, or as written where the place is not known.</param>
/// <param name="Value">As it stands in addresses; null when the place is not known.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
internal sealed record PlaceJson(string Label, string? Value, string? Country)
{
    public static PlaceJson? Of(PlaceCard? place) =>
        place is null ? null : new PlaceJson(place.Label(Wording.Current.Language), place.Slug, ApiText.OrNull(place.CountryCode));
}
