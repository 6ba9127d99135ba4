namespace ProNet.Web.Api;

/// <param name="Field">Name of the facet, which is also its parameter.</param>
/// <param name="Values">Selected values first, then the most frequent; for ranges the buckets in order.</param>
/// <param name="DistinctValues">How many values have matches.</param>
/// <param name="Unknown">Matches without a value.</param>
internal sealed record FacetJson(string Field, IReadOnlyList<FacetValueJson> Values, int DistinctValues, long Unknown);

/// <param name="Value">As it stands in the address.</param>
/// <param name="Label">For people, in the language of the answer.</param>
/// <param name="Count">Matches that this one click would give.</param>
/// <param name="Selected">True when the address asks for it.</param>
/// <param name="Excluded">True when the address asks for everything but it.</param>
internal sealed record FacetValueJson(string Value, string Label, long Count, bool Selected, bool Excluded);
