namespace ProNet.Search;

/// <summary>What an engine can do beyond the contract that all of them keep.</summary>
/// <param name="Engine">Name and version, for the administration page.</param>
/// <param name="ExactFacetCounts">Facet counts are exact at any size.</param>
/// <param name="DeepPaging">Pages without ceiling.</param>
/// <param name="ExactDistinctValues">Up to how many values a facet says exactly how many it has; above, within two in a hundred. The counts of the values it lists are exact all the same.</param>
public sealed record SearchCapabilities(string Engine, bool ExactFacetCounts, bool DeepPaging, int ExactDistinctValues = int.MaxValue);
