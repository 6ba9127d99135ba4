using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Recording;
using ProNet.Indexing.Alerts;

namespace ProNet.Indexing.Hosting;

/// <summary>Enqueues a drain for this process when a change waits to be indexed or matched, or a saved search to be looked at, whichever process committed it.</summary>
internal sealed class FeedWatch(
    IStoreWatch watch,
    StoreLooks looks,
    JobSchedule schedule,
    [FromKeyedServices(ChangeConsumer.Alerts)] JobSchedule matching,
    WatchedSearches searches,
    WorkerIdentity worker,
    IBackgroundJobClient jobs,
    IndexingOptions options,
    TimeProvider time)
{
    /// <summary>How often the store is looked at when nothing is noticed: for hints that were lost, claims of workers that died, and a lead that is free.</summary>
    private static readonly TimeSpan Anyway = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(20);

    private long seen;
    private StoreLook last = new();

    public async Task<StoreLook> LookAsync(CancellationToken cancellationToken)
    {
        seen = watch.Seen;
        return last = await looks.ReadAsync(cancellationToken);
    }

    public void Enqueue(StoreLook look)
    {
        if (look.IsDue && schedule.TryEnqueue())
            jobs.Enqueue<DrainFeedJob>(worker.Queue, job => job.RunAsync(CancellationToken.None));
        if ((look.IsMatchDue || searches.IsBehind(look.LastSearch, look.SearchVersions)) && matching.TryEnqueue())
            jobs.Enqueue<MatchAlertsJob>(worker.Queue, job => job.RunAsync(CancellationToken.None));
    }

    /// <summary>Until something is committed, or it is time for another try.</summary>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        var wait = Anyway;
        if (last.NextTry - time.GetUtcNow().UtcDateTime is { Ticks: > 0 } retry && retry < wait)
            wait = retry;
        if (last.IsDue && schedule.Rest is { Ticks: > 0 } rest && rest < wait)
            wait = rest;
        return watch.WaitAsync(seen, wait > Least ? wait : Least, TimeSpan.FromMilliseconds(options.PollMilliseconds), cancellationToken);
    }
}
