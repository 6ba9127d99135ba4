using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.Mail;

/// <summary>Enqueues a run of the sender when a mail is due, whichever process wrote it. Several processes may do so: a mail is claimed by one.</summary>
internal sealed class MailWatch(
    MailQueue queue, [FromKeyedServices(MailWatch.Schedule)] JobSchedule schedule, IStoreWatch watch, IBackgroundJobClient jobs, TimeProvider time)
{
    /// <summary>Key of the schedule of mails, apart from that of the index.</summary>
    public const string Schedule = "mail";

    /// <summary>How often the store is looked at when nothing is noticed.</summary>
    private static readonly TimeSpan Anyway = TimeSpan.FromMinutes(1);

    /// <summary>How often while mails are being sent, or cannot be.</summary>
    private static readonly TimeSpan Meanwhile = TimeSpan.FromSeconds(2);

    /// <summary>How often where commits of others cannot be noticed.</summary>
    private static readonly TimeSpan Blindly = TimeSpan.FromSeconds(5);

    /// <summary>An import commits a hundred times a second, and no mail is in such a hurry.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(200);

    private long seen;
    private TimeSpan wait = Meanwhile;

    public async Task LookAsync(CancellationToken cancellationToken)
    {
        (seen, wait) = (watch.Seen, Meanwhile);
        var (isDue, next) = await queue.LookAsync(cancellationToken);
        if (isDue && schedule.TryEnqueue())
            jobs.Enqueue<SendMailJob>(job => job.RunAsync(CancellationToken.None));
        if (!isDue)
            wait = next - time.GetUtcNow().UtcDateTime is { } until && until < Anyway ? until : Anyway;
    }

    /// <summary>Until something is committed, or the next mail is due.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Least, cancellationToken);
        await watch.WaitAsync(seen, wait, Blindly, cancellationToken);
    }
}
