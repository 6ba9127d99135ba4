using Hangfire;
using ProNet.Data;
using ProNet.Indexing.Generations;

namespace ProNet.Indexing.Hosting;

/// <summary>Enqueues a rebuild when the store holds a request for one, and the monthly refresh of experience.</summary>
internal sealed class RebuildWatch(GenerationStore store, IStoreLocks locks, IBackgroundJobClient jobs, IRecurringJobManager recurring)
{
    private long enqueued;

    /// <summary>True from enqueuing until the job has ended.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>True when no generation is searched and none is being built: the rebuild that was to make the first one failed.</summary>
    public bool IsNeeded(StoreLook look) => !IsRunning && look.Active is null;

    public async Task LookAsync(StoreLook look, CancellationToken cancellationToken)
    {
        IsRunning = look.Requested is not null || (look.IsBuilding && await IsBuildingAsync(cancellationToken));
        if (look.Requested is not { } requested || requested == enqueued)
            return;
        enqueued = requested;
        jobs.Enqueue<RebuildIndexJob>(job => job.RunAsync(CancellationToken.None));
    }

    /// <summary>Half-built without anybody building it, because the engine or a process went away: given up, so that it does not stand in the way.</summary>
    private async Task<bool> IsBuildingAsync(CancellationToken cancellationToken)
    {
        await using var nobody = await locks.TryAcquireAsync(StoreLockNames.Rebuild, cancellationToken);
        if (nobody is null)
            return true;
        await store.FailInterruptedAsync(cancellationToken);
        return false;
    }

    public Task<long> RequestAsync(CancellationToken cancellationToken) => store.RequestAsync(cancellationToken);

    /// <summary>At start as well as daily: a machine may sleep through the first of the month.</summary>
    public void ScheduleUpkeep()
    {
        jobs.Enqueue<RefreshExperienceJob>(job => job.RunAsync(CancellationToken.None));
        recurring.AddOrUpdate<RefreshExperienceJob>("refresh-experience", job => job.RunAsync(CancellationToken.None), Cron.Daily(0, 5));
        recurring.AddOrUpdate<SweepAlertsJob>("sweep-alerts", job => job.RunAsync(CancellationToken.None), Cron.Daily(2, 20));
        recurring.AddOrUpdate<ForgetConsumersJob>("forget-consumers", job => job.RunAsync(CancellationToken.None), Cron.Daily(0, 35));
    }
}
