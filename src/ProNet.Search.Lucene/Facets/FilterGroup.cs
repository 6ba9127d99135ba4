namespace ProNet.Search.Lucene.Facets;

/// <summary>The filter of one facet (or the radius): documents that pass it, per segment.</summary>
/// <param name="Facet">Name of the facet; null for the radius, which no facet counts without.</param>
/// <param name="Documents">Per segment.</param>
internal sealed record FilterGroup(string? Facet, ulong[][] Documents);
