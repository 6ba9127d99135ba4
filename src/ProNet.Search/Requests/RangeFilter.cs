namespace ProNet.Search.Requests;

/// <param name="Facet">Name of a range <see cref="Schema.FacetDefinition"/>.</param>
/// <param name="Minimum">Inclusive, in the unit of the facet as people write it (years, not months); null is open.</param>
/// <param name="Maximum">Inclusive; null is open.</param>
/// <param name="Unknown">True: documents without a value match as well. With both bounds null: only those without a value.</param>
public sealed record RangeFilter(string Facet, int? Minimum, int? Maximum, bool Unknown = false);
