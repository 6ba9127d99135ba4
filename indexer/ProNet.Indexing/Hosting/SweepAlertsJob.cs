using System.Data.Common;
using Hangfire;
using Microsoft.Extensions.Logging;
using ProNet.Application.Expectations;
using ProNet.Data.Feed;
using ProNet.Data.Recording;
using ProNet.Indexing.Alerts;
using ProNet.Search;

namespace ProNet.Indexing.Hosting;

/// <summary>Each night all saved searches are compared with what the engine finds, and with what their owners expect. Safe to run at any time and twice.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class SweepAlertsJob(AlertSweeper sweeper, CheckExpectationsHandler expectations, ConsumerRegistry consumers, ILogger<SweepAlertsJob> log)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await consumers.RegisterAsync(ChangeConsumer.Alerts, cancellationToken);
        await DoAsync(async () =>
        {
            var sweep = await sweeper.SweepAsync(cancellationToken);
            if (sweep.Differences > 0)
                log.LogError("Saved searches and the engine disagree about {Differences} of {Matches} matches: {Detail}", sweep.Differences, sweep.Matches, sweep.Detail);
        });
        await DoAsync(() => expectations.HandleAsync(null, null, cancellationToken));
    }

    /// <summary>What one of the two cannot do is no reason to leave out the other.</summary>
    private async Task DoAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is SearchEngineUnavailableException or DbException)
        {
            log.LogWarning("Saved searches could not be compared with the engine: {Reason}", e.Message);
        }
    }
}
