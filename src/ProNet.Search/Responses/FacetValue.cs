namespace ProNet.Search.Responses;

/// <param name="Value">As it stands in the address. For a range bucket <c>from..to</c> with inclusive bounds, open ends left empty.</param>
/// <param name="Count">Exact number of documents with it, under every filter except the facet's own.</param>
/// <param name="Selection">Whether it is included, excluded or neither.</param>
public sealed record FacetValue(string Value, long Count, FacetSelection Selection);
