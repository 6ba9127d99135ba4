using System.Data.Common;
using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ProNet.Hosting.Webhooks;

/// <summary>Looks for messages to webhooks as long as the process lives.</summary>
internal sealed class WebhookWorker(WebhookWatch watch, ILogger<WebhookWorker> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var problem = "";
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await watch.LookAsync(stoppingToken);
                problem = "";
            }
            catch (Exception e) when (e is DbException or IOException or BackgroundJobClientException or ObjectDisposedException)
            {
                if (problem != e.Message)
                    log.LogWarning("Webhooks cannot be looked for: {Reason}", problem = e.Message);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            await Task.WhenAny(Task.Delay(Every, stoppingToken));
        }
    }
}
