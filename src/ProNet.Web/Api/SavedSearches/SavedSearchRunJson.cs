namespace ProNet.Web.Api.SavedSearches;

/// <summary>What a saved search finds for the token's owner.</summary>
/// <param name="Total">Exact number of matches, without those that were rejected or hidden unless they are asked for.</param>
/// <param name="Hits">This page of matches, best first.</param>
/// <param name="Next">Address of the next page; null on the last.</param>
/// <param name="Diagnostics">What there is to say about the query text.</param>
internal sealed record SavedSearchRunJson(long Total, IReadOnlyList<SavedSearchHitJson> Hits, string? Next, IReadOnlyList<DiagnosticJson> Diagnostics);
