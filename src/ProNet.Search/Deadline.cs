namespace ProNet.Search;

/// <summary>
/// Stops one search that takes too long, or that nobody waits for any more. Whoever works in a loop asks it now and then; an engine that answers on one thread has
/// no other way to stop. Not safe to share between threads.
/// </summary>
public sealed class Deadline
{
    /// <summary>Small steps between two looks at the clock.</summary>
    private const int Stride = 1_024;

    private readonly TimeProvider time;
    private readonly long started;
    private readonly TimeSpan limit;
    private readonly CancellationToken cancellationToken;
    private int steps;

    /// <param name="time">The clock.</param>
    /// <param name="limit">How long the search may take from now on.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits for the answer.</param>
    public Deadline(TimeProvider time, TimeSpan limit, CancellationToken cancellationToken)
    {
        this.time = time;
        this.limit = limit;
        this.cancellationToken = cancellationToken;
        started = time.GetTimestamp();
    }

    /// <summary>To be asked before each piece of work that may take a millisecond.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits.</exception>
    /// <exception cref="SearchTimeLimitException">The time is over.</exception>
    public void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (time.GetElapsedTime(started) > limit)
            throw new SearchTimeLimitException(limit);
    }

    /// <summary>To be asked at each small step, such as a document; looks at the clock once in a thousand.</summary>
    /// <inheritdoc cref="Check"/>
    public void Step()
    {
        if (++steps % Stride == 0)
            Check();
    }
}
