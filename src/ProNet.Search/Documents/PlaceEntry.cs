using ProNet.Domain.Places;

namespace ProNet.Search.Documents;

/// <param name="Slug">Gazetteer slug, the facet value; empty when the place was not recognised.</param>
/// <param name="Text">The words written.</param>
/// <param name="En">English name; empty when not recognised.</param>
/// <param name="Fr">French name; empty when not recognised.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2, or empty.</param>
/// <param name="Point">Coordinates, or null.</param>
/// <param name="Own">Of a place that was not recognised: the words that name something smaller than a country, its facet value; null where nobody looked, for all words.</param>
public sealed record PlaceEntry(string Slug, string Text, string En, string Fr, string CountryCode, GeoPoint? Point, string? Own = null);
