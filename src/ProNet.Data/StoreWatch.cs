namespace ProNet.Data;

/// <summary>What watching a store has in common on all databases: counting what was noticed, and waking who waits.</summary>
public abstract class StoreWatch : IStoreWatch
{
    private readonly Lock gate = new();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long count;

    public long Seen
    {
        get
        {
            Look();
            lock (gate)
                return count;
        }
    }

    /// <summary>Longest wait between two looks.</summary>
    protected abstract TimeSpan Pause { get; }

    /// <summary>False while commits of others cannot be noticed.</summary>
    protected abstract bool Notices { get; }

    public void Notice()
    {
        lock (gate)
        {
            count++;
            next.TrySetResult();
            next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public async Task WaitAsync(long seen, TimeSpan atMost, TimeSpan otherwise, CancellationToken cancellationToken)
    {
        for (var left = atMost; left > TimeSpan.Zero;)
        {
            Look();
            Task noticed;
            lock (gate)
            {
                if (count != seen)
                    return;
                noticed = next.Task;
            }

            if (!Notices)
            {
                await Task.WhenAny(noticed, Task.Delay(otherwise < left ? otherwise : left, cancellationToken));
                cancellationToken.ThrowIfCancellationRequested();
                return;
            }

            var pause = Pause < left ? Pause : left;
            await Task.WhenAny(noticed, Task.Delay(pause, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
            left -= pause;
        }
    }

    /// <summary>Looks for commits of others, and notices them; costs next to nothing.</summary>
    protected abstract void Look();
}
