using ProNet.Domain.Profiles;

namespace ProNet.Application.Ranking;

/// <summary>Somebody of the window, as the viewer sees them.</summary>
/// <param name="Member">With positions and skills.</param>
/// <param name="Score">What the engine gave.</param>
/// <param name="Today">The day that ages count from.</param>
internal sealed record RankedSubject(Member Member, double Score, DateOnly Today);
