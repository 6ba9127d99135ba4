using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Webhooks;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.Webhooks;

/// <summary>Enqueues a job when something is to be told to webhooks; in this process, because others may not have the words.</summary>
internal sealed class WebhookWatch(WebhookQueue webhooks, [FromKeyedServices(WebhookWatch.Schedule)] JobSchedule schedule, IServiceProvider services, IBackgroundJobClient jobs)
{
    /// <summary>Key of the schedule of webhooks, apart from others.</summary>
    public const string Schedule = "webhooks";

    public async Task LookAsync(CancellationToken cancellationToken)
    {
        if (await webhooks.IsDueAsync(cancellationToken) && schedule.TryEnqueue())
            jobs.Enqueue<WebhookJob>(IndexingServices.Queues(services)[0], job => job.RunAsync(CancellationToken.None));
    }
}
