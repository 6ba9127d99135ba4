namespace ProNet.Indexing.Hosting;

/// <summary>
/// Remembers whether a job is enqueued, so that a thousand commits make one, and backs off while the server that it needs is down. It forgets after a while:
/// in-memory job storage may lose a job, and then nothing would ever be enqueued again.
/// </summary>
public sealed class JobSchedule(TimeProvider time)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Forgotten = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private long? enqueuedAt;
    private long notBefore;
    private int failures;

    /// <summary>True when a job should be enqueued now; the caller then enqueues it.</summary>
    public bool TryEnqueue()
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            if (now < notBefore || (enqueuedAt is { } since && time.GetElapsedTime(since, now) < Forgotten))
                return false;
            enqueuedAt = now;
            return true;
        }
    }

    /// <summary>How long nothing is enqueued because the server was down; zero or less when that is over.</summary>
    public TimeSpan Rest
    {
        get
        {
            lock (gate)
                return notBefore == 0 ? TimeSpan.Zero : time.GetElapsedTime(time.GetTimestamp(), notBefore);
        }
    }

    /// <summary>A job begins: changes committed from now on need another.</summary>
    public void Started()
    {
        lock (gate)
            enqueuedAt = null;
    }

    public void Succeeded()
    {
        lock (gate)
            (failures, notBefore) = (0, 0);
    }

    /// <returns>How long nothing is enqueued.</returns>
    public TimeSpan Failed()
    {
        lock (gate)
        {
            var wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, failures++)));
            notBefore = time.GetTimestamp() + (long)(wait.TotalSeconds * time.TimestampFrequency);
            return wait;
        }
    }
}
