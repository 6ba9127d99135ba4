namespace ProNet.Search.Lucene.Tests;

/// <summary>
/// A clock that counts how often it is asked. A search asks before each piece of work (a clause translated, a segment walked, a hit explained), so the count says how
/// much work it was, whatever the machine does meanwhile.
/// </summary>
internal sealed class CountingClock : TimeProvider
{
    private readonly TimeProvider inner = Testing.Fixed.TestDay.Clock();

    public long Asked { get; private set; }

    /// <summary>What each look at the clock adds to the time.</summary>
    public TimeSpan Step { get; set; }

    /// <summary>Called at each look, with its number.</summary>
    public Action<long>? OnAsked { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow();

    public override long GetTimestamp()
    {
        Asked++;
        OnAsked?.Invoke(Asked);
        return Asked * Step.Ticks;
    }
}
