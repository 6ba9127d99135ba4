namespace ProNet.Ranking.Fairness;

/// <summary>What an audit measured of a group.</summary>
/// <param name="Group">Its number.</param>
/// <param name="People">How many of it stood in lists, each once; exact, so not for a page.</param>
/// <param name="Skews">At each of <see cref="FairnessAudit.Depths"/>; null where too few people stood among the first.</param>
/// <param name="Impact">Of standing among the first ten in at least one list; null where too few people did.</param>
public sealed record AuditedGroup(int Group, int People, IReadOnlyList<AuditedSkew?> Skews, ImpactRatio? Impact);
