namespace ProNet.Ranking.Fairness;

/// <param name="Position">In the whole answer, from 1.</param>
/// <param name="Person">Their number in the audit, from 0.</param>
public readonly record struct AuditedPlace(int Position, int Person);
