namespace ProNet.Relevance.Reporting;

/// <summary>How well one query was answered.</summary>
/// <param name="Measure">Such as <c>known-item-anywhere</c>.</param>
/// <param name="Query">Names the query the same in each run; words of the sources are not in it.</param>
/// <param name="Value">From 0 to 1.</param>
internal sealed record Score(string Measure, string Query, double Value);
