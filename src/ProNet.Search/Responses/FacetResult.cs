namespace ProNet.Search.Responses;

/// <param name="Facet">Name of the facet.</param>
/// <param name="Values">Selected values first in the order selected, then by count, then by value; for ranges the buckets in order.</param>
/// <param name="DistinctValues">How many values have a count above zero; more than shown means there are others.</param>
/// <param name="Unknown">Documents under the same filters that have no value.</param>
/// <param name="Total">Documents matching every filter but this facet's own.</param>
public sealed record FacetResult(string Facet, ValueList<FacetValue> Values, int DistinctValues, long Unknown, long Total);
