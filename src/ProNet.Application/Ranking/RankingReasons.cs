using ProNet.Search;

namespace ProNet.Application.Ranking;

/// <summary>Why somebody stands where they stand. The shares and <paramref name="Expectation"/> sum to the score within 1e-6.</summary>
/// <param name="Score">What the model gave; comparable within one list only.</param>
/// <param name="Expectation">The score of somebody of whom nothing is known.</param>
/// <param name="Shares">What each kind of reason gave, the largest first.</param>
/// <param name="Evidence">The facts behind it.</param>
public sealed record RankingReasons(double Score, double Expectation, ValueList<ReasonShare> Shares, EvidenceList Evidence);
