namespace ProNet.Indexing.Draining;

/// <summary>
/// Lets one batch through at a time, from loading the subjects to settling the outcomes. Without it a rebuild could load a subject, the drain
/// delete it, and the rebuild then write it again: a document of somebody who is gone.
/// </summary>
internal sealed class IndexingMutex : IDisposable
{
    private readonly SemaphoreSlim semaphore = new(1);

    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await semaphore.WaitAsync(cancellationToken);
        return new Pass(semaphore);
    }

    public void Dispose() => semaphore.Dispose();

    private sealed class Pass(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}
