namespace ProNet.Ranking.Fairness;

/// <summary>A measure that short lists are never perfect in, and what it would be if chance alone had filled them.</summary>
/// <param name="Value">Of the lists.</param>
/// <param name="ByChance">Of lists of the same lengths, each rank drawn from the pool.</param>
public sealed record AgainstChance(double Value, double ByChance);
