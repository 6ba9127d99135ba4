using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Data.Mail;
using ProNet.Domain.SavedSearches;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.Alerts;

/// <summary>
/// Enqueues a job when digests may be due or are to be settled; in this process, because others may not have the words. Whatever the zone, hours begin at a multiple of
/// the batch, so that looking once in each is never late.
/// </summary>
internal sealed class DigestWatch(
    IDbContextFactory<ProNetDbContext> contexts, [FromKeyedServices(DigestWatch.Schedule)] JobSchedule schedule, IServiceProvider services, IBackgroundJobClient jobs, TimeProvider time)
{
    /// <summary>Key of the schedule of digests, apart from others.</summary>
    public const string Schedule = "digests";

    private long batch = -1;

    public async Task LookAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var current = now.Ticks / AlertSchedule.Batch.Ticks;
        var isDue = (current != batch && await store.AlertHits.AnyAsync(h => h.DigestId == null, cancellationToken))
            || await store.Digests.AnyAsync(d => d.State == DigestState.Pending && d.NotBefore <= now, cancellationToken)
            || await store.Digests.AnyAsync(d => d.State == DigestState.Queued && !store.OutgoingMails.Any(m => m.MessageId == d.MessageId && m.State == MailState.Waiting), cancellationToken);
        if (isDue && !schedule.TryEnqueue())
            return;
        batch = current;
        if (isDue)
            jobs.Enqueue<DigestJob>(IndexingServices.Queues(services)[0], job => job.RunAsync(CancellationToken.None));
    }
}
