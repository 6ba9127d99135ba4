namespace ProNet.Search.Lucene.Facets;

/// <summary>The counts of one facet.</summary>
/// <param name="Counts">Of a keyword facet: by global ordinal. Of a range facet: by bucket.</param>
/// <param name="Unknown">Documents without a value.</param>
/// <param name="Total">Documents counted.</param>
internal sealed record FacetTally(int[] Counts, long Unknown, long Total);
