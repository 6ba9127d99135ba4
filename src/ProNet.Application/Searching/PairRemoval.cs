using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Searching;

/// <summary>Two things that only together stand in the way.</summary>
/// <param name="First">One of them.</param>
/// <param name="Second">The other.</param>
/// <param name="Address">What removing both leads to.</param>
/// <param name="More">How many hits that gives.</param>
public sealed record PairRemoval(Relaxation First, Relaxation Second, SearchAddress Address, long More);
