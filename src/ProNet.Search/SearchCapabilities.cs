namespace ProNet.Search;

/// <summary>What an engine can do beyond the contract that all of them keep.</summary>
/// <param name="Engine">Name and version, for the administration page.</param>
/// <param name="ExactFacetCounts">Facet counts are exact at any size.</param>
/// <param name="DeepPaging">Pages without ceiling.</param>
public sealed record SearchCapabilities(string Engine, bool ExactFacetCounts, bool DeepPaging);
