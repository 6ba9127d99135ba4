using System.Data.Common;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProNet.Data.Recording;
using ProNet.Indexing.Alerts;

namespace ProNet.Indexing.Hosting;

/// <summary>Matches saved searches against what changed. It carries no facts: a job that is lost or runs twice changes nothing, because the rows are what counts.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class MatchAlertsJob(AlertDrain drain, [FromKeyedServices(ChangeConsumer.Alerts)] JobSchedule schedule, ILogger<MatchAlertsJob> log)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        schedule.Started();
        try
        {
            await drain.DrainAsync(cancellationToken);
            schedule.Succeeded();
        }
        catch (Exception e) when (e is DbException or DbUpdateException or IOException)
        {
            var wait = schedule.Failed();
            log.LogWarning("Saved searches wait to be matched: {Reason} Next try in {Seconds} s", e.Message, wait.TotalSeconds);
        }
    }
}
