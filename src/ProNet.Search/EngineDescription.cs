namespace ProNet.Search;

/// <summary>Which engine answers. Whatever the contract asks of all engines (exact counts of values shown, pages without ceiling) is not said here.</summary>
/// <param name="Name">Name and version, for the administration page.</param>
/// <param name="ExactDistinctValues">Up to how many values a facet says exactly how many it has; above, within two in a hundred.</param>
public sealed record EngineDescription(string Name, int ExactDistinctValues = int.MaxValue);
