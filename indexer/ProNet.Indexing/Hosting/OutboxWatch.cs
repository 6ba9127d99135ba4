using Hangfire;
using ProNet.Indexing.Outbox;

namespace ProNet.Indexing.Hosting;

/// <summary>Enqueues a drain for this process when a change waits, whichever process committed it.</summary>
internal sealed class OutboxWatch(OutboxDrain drain, OutboxSignal signal, DrainSchedule schedule, WorkerIdentity worker, IBackgroundJobClient jobs, IndexingOptions options)
{
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        if (await drain.IsDueAsync(cancellationToken) && schedule.TryEnqueue())
            jobs.Enqueue<DrainOutboxJob>(worker.Queue, job => job.RunAsync(CancellationToken.None));
    }

    /// <summary>Until something is committed here, or it is time to look for commits of others.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => signal.WaitAsync(TimeSpan.FromMilliseconds(options.PollMilliseconds), cancellationToken);
}
