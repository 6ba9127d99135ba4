namespace ProNet.Ranking.Fairness;

/// <summary>Skew over many lists.</summary>
/// <param name="Value">Logarithm of the share among the first by the share in the pool; negative infinity where nobody of the group stood there.</param>
/// <param name="Low">Of the interval of 95 %, by drawing those who asked again and again; null where one alone asked.</param>
/// <param name="High">Its upper bound.</param>
public sealed record AuditedSkew(double Value, double? Low, double? High);
