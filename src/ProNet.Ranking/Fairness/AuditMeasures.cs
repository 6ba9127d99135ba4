namespace ProNet.Ranking.Fairness;

/// <summary>What an audit measured of groups that people are divided into.</summary>
/// <param name="Lists">In which somebody of a group stood.</param>
/// <param name="Groups">Each of them, in order.</param>
/// <param name="Ndkl">Mean over lists from the top; null without any.</param>
/// <param name="Infeasible">Infeasible index by the ranks counted, mean over the same lists.</param>
public sealed record AuditMeasures(int Lists, IReadOnlyList<AuditedGroup> Groups, AgainstChance? Ndkl, AgainstChance? Infeasible)
{
    /// <summary>Of the group that is farthest below its share, at a depth by its place in <see cref="FairnessAudit.Depths"/>.</summary>
    public double? MinSkew(int depth) => Groups.Min(group => group.Skews[depth]?.Value);

    /// <summary>Of the group that is farthest above its share.</summary>
    public double? MaxSkew(int depth) => Groups.Max(group => group.Skews[depth]?.Value);
}
