using System.Data.Common;
using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ProNet.Hosting.Mail;

/// <summary>Looks for mails as long as the process lives.</summary>
internal sealed class MailWorker(MailWatch watch, IRecurringJobManager recurring, ILogger<MailWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var problem = "";
        var isScheduled = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!isScheduled)
                    recurring.AddOrUpdate<ForgetMailJob>("forget-mail", job => job.RunAsync(CancellationToken.None), Cron.Daily(1, 5));
                isScheduled = true;
                await watch.LookAsync(stoppingToken);
                problem = "";
            }
            catch (Exception e) when (e is DbException or IOException or BackgroundJobClientException or ObjectDisposedException)
            {
                if (problem != e.Message)
                    log.LogWarning("Mails cannot be looked for: {Reason}", problem = e.Message);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            await Task.WhenAny(watch.WaitAsync(stoppingToken));
        }
    }
}
