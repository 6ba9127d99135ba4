namespace ProNet.Indexing.Monitoring;

/// <summary>What draining did.</summary>
/// <param name="Rows">Changes that were settled.</param>
/// <param name="Applied">Documents written or deleted.</param>
/// <param name="Superseded">Documents that the index held already.</param>
/// <param name="Refused">Documents that the engine refused and that are tried again later.</param>
/// <param name="DeadLettered">Documents given up as dead letters.</param>
public sealed record DrainCounts(long Rows, long Applied, long Superseded, long Refused, long DeadLettered)
{
    public static DrainCounts None { get; } = new(0, 0, 0, 0, 0);

    public static DrainCounts operator +(DrainCounts a, DrainCounts b) => Add(a, b);

    public static DrainCounts Add(DrainCounts a, DrainCounts b) =>
        new(a.Rows + b.Rows, a.Applied + b.Applied, a.Superseded + b.Superseded, a.Refused + b.Refused, a.DeadLettered + b.DeadLettered);
}
