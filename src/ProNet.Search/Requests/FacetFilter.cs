namespace ProNet.Search.Requests;

/// <summary>OR within <paramref name="Included"/>; none of <paramref name="Excluded"/>; AND with all other filters.</summary>
/// <param name="Facet">Name of a <see cref="Schema.FacetDefinition"/>.</param>
/// <param name="Included">Values of which a document must have one; empty is no condition.</param>
/// <param name="Excluded">Values of which a document must have none.</param>
public sealed record FacetFilter(string Facet, ValueList<string> Included, ValueList<string> Excluded);
