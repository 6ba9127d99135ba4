namespace ProNet.Indexing.Monitoring;

/// <param name="Waiting">Changes that the index does not show yet.</param>
/// <param name="Oldest">When the oldest of them was made; null when there is none.</param>
/// <param name="DeadLettered">Changes that were given up.</param>
public sealed record IndexQueue(int Waiting, DateTime? Oldest, int DeadLettered)
{
    /// <summary>How far the index is behind the store.</summary>
    public TimeSpan Lag(TimeProvider time) => Oldest is { } oldest && time.GetUtcNow().UtcDateTime - oldest is { Ticks: > 0 } age ? age : TimeSpan.Zero;
}
