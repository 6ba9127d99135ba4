using System.Data.Common;
using Hangfire;
using Microsoft.Extensions.Logging;
using ProNet.Indexing.Draining;
using ProNet.Search;

namespace ProNet.Indexing.Hosting;

/// <summary>Drains the change feed. It carries no facts: a job that is lost or runs twice changes nothing, because the rows are what counts.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class DrainFeedJob(FeedDrain drain, JobSchedule schedule, IndexingStatus status, ILogger<DrainFeedJob> log)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        schedule.Started();
        try
        {
            var counts = await drain.DrainAsync(null, cancellationToken);
            schedule.Succeeded();
            status.Problem = "";
            if (counts.Refused + counts.DeadLettered > 0)
                log.LogWarning("The engine refused {Refused} documents and {DeadLettered} were given up as dead letters", counts.Refused, counts.DeadLettered);
        }
        catch (Exception e) when (e is SearchEngineUnavailableException or DbException or IOException)
        {
            var wait = schedule.Failed();
            status.Problem = e.Message;
            log.LogWarning("Changes wait in the change feed: {Reason} Next try in {Seconds} s", e.Message, wait.TotalSeconds);
        }
    }
}
