using System.Data.Common;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProNet.Application.Webhooks;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.Webhooks;

/// <summary>Makes and sends messages to webhooks, apart from mails, so that slow receivers hold none of these. It carries no facts: the rows are what counts.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class WebhookJob(RunWebhooksHandler webhooks, [FromKeyedServices(WebhookWatch.Schedule)] JobSchedule schedule, ILogger<WebhookJob> log)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        schedule.Started();
        try
        {
            await webhooks.HandleAsync(cancellationToken);
            schedule.Succeeded();
        }
        catch (Exception e) when (e is DbException or DbUpdateException or IOException)
        {
            log.LogWarning("Webhooks wait: {Reason} Next try in {Seconds} s", e.Message, schedule.Failed().TotalSeconds);
        }
    }
}
