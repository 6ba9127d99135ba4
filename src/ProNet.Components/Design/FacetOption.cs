using ProNet.Search.Responses;

namespace ProNet.Components.Design;

/// <summary>One value that a filter offers.</summary>
/// <param name="Value">As it stands in the address.</param>
/// <param name="Label">For people.</param>
/// <param name="Count">How many results it has.</param>
/// <param name="Selection">What it does now.</param>
/// <param name="ToggleHref">Includes it, or clears it when it is included or excluded.</param>
/// <param name="ExcludeHref">Excludes it; null where that has no meaning, and when it is excluded already.</param>
public sealed record FacetOption(string Value, string Label, long Count, FacetSelection Selection, string ToggleHref, string? ExcludeHref);
