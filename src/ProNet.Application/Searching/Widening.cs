using ProNet.Search.Requests;

namespace ProNet.Application.Searching;

/// <summary>A condition that could be wider, and is kept: a larger radius, or fewer years. One of the two is set.</summary>
/// <param name="Near">The place with the larger radius.</param>
/// <param name="Range">The range with the lower bound.</param>
/// <param name="Address">What that leads to.</param>
/// <param name="More">How many more hits that gives.</param>
public sealed record Widening(NearFilter? Near, RangeFilter? Range, SearchAddress Address, long More);
