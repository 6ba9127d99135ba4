using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Privacy;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.OwnData;

/// <summary>Enqueues a job when an export waits, an erasure is due, or a day has passed; in this process, because others may not have the words.</summary>
internal sealed class OwnDataWatch(
    IDbContextFactory<ProNetDbContext> contexts,
    [FromKeyedServices(OwnDataWatch.Schedule)] JobSchedule schedule,
    IServiceProvider services,
    IBackgroundJobClient jobs,
    TimeProvider time)
{
    /// <summary>Key of the schedule of exports and erasures, apart from others.</summary>
    public const string Schedule = "own-data";

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private DateTime lastDaily = DateTime.MinValue;

    /// <returns>Whether there is something to do.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var isDue = now - lastDaily >= Day
            || await store.PersonalExports.AnyAsync(e => e.State == ExportState.Waiting || e.ExpiresAt <= now, cancellationToken)
            || await store.Erasures.AnyAsync(e => e.DueAt <= now, cancellationToken);
        if (isDue && schedule.TryEnqueue())
        {
            jobs.Enqueue<OwnDataJob>(IndexingServices.Queues(services)[0], job => job.RunAsync(CancellationToken.None));
            lastDaily = now;
        }

        return isDue;
    }
}
