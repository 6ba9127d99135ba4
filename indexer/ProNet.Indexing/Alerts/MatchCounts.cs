namespace ProNet.Indexing.Alerts;

/// <param name="Rows">Changes that were taken.</param>
/// <param name="Hits">Matches that are news.</param>
/// <param name="Ended">Matches that are no more.</param>
public sealed record MatchCounts(long Rows, int Hits, int Ended)
{
    public static MatchCounts None { get; } = new(0, 0, 0);

    public static MatchCounts operator +(MatchCounts a, MatchCounts b) => new(a.Rows + b.Rows, a.Hits + b.Hits, a.Ended + b.Ended);
}
