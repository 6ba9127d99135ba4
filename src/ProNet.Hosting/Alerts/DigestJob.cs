using System.Data.Common;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProNet.Application.Alerts;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.Alerts;

/// <summary>Makes digests and writes their mails. It carries no facts: a job that is lost or runs twice changes nothing, because the rows are what counts.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class DigestJob(RunDigestsHandler digests, [FromKeyedServices(DigestWatch.Schedule)] JobSchedule schedule, ILogger<DigestJob> log)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        schedule.Started();
        try
        {
            await digests.HandleAsync(cancellationToken);
            schedule.Succeeded();
        }
        catch (Exception e) when (e is DbException or DbUpdateException or IOException)
        {
            log.LogWarning("Digests wait: {Reason} Next try in {Seconds} s", e.Message, schedule.Failed().TotalSeconds);
        }
    }
}
