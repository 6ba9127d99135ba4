namespace ProNet.Web.Api;

/// <summary>An answer to a search.</summary>
/// <param name="Total">Exact number of matches.</param>
/// <param name="TookMs">Milliseconds from question to answer.</param>
/// <param name="Hits">This page of matches, best first.</param>
/// <param name="Facets">Exact counts, each under every filter but its own.</param>
/// <param name="Next">Address of the next page; null on the last.</param>
/// <param name="Diagnostics">What there is to say about the query text.</param>
/// <param name="Receipt">Number of the receipt of a ranked page, for members; null where none was written.</param>
/// <param name="Help">What else the text may mean, and what stands in the way where little is found; null where there is nothing of it.</param>
internal sealed record SearchResult<T>(
    long Total, double TookMs, IReadOnlyList<T> Hits, IReadOnlyList<FacetJson> Facets, string? Next, IReadOnlyList<DiagnosticJson> Diagnostics, long? Receipt, HelpJson<T>? Help)
    where T : HitJson;
