namespace ProNet.Indexing.Outbox;

/// <summary>Wakes the worker after a commit of this process. Only a hint: a lost one is made good by the next look at the outbox.</summary>
internal sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim semaphore = new(0, 1);
    private readonly Lock gate = new();

    public void Set()
    {
        lock (gate)
        {
            if (semaphore.CurrentCount == 0)
                semaphore.Release();
        }
    }

    /// <summary>Returns when signalled, or after the time.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => await semaphore.WaitAsync(atMost, cancellationToken);

    public void Dispose() => semaphore.Dispose();
}
