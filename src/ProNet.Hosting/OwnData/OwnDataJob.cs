using System.Data.Common;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProNet.Data;
using ProNet.Data.Privacy;
using ProNet.Indexing.Hosting;
using ProNet.Search;

namespace ProNet.Hosting.OwnData;

/// <summary>
/// Builds exports and erases what is due. It carries no facts, and so nothing that would have to be erased from the storage of jobs: the rows are what counts, and
/// what was begun is gone on with.
/// </summary>
[AutomaticRetry(Attempts = 0)]
public sealed class OwnDataJob(
    IStoreLocks locks, OwnDataWork work, [FromKeyedServices(OwnDataWatch.Schedule)] JobSchedule schedule, ILogger<OwnDataJob> log)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        schedule.Started();
        try
        {
            await using var held = await locks.TryAcquireAsync(StoreLockNames.OwnData, cancellationToken);
            if (held is null)
                return;
            await work.Retention.HandleAsync(cancellationToken);
            await work.Exports.HandleAsync(cancellationToken);
            foreach (var erasure in await work.Erasures.EraseAsync(cancellationToken))
                await RemoveTracesAsync(erasure, cancellationToken);
            schedule.Succeeded();
        }
        catch (Exception e) when (e is SearchEngineUnavailableException or DbException or DbUpdateException or IOException)
        {
            log.LogWarning("Exports and erasures wait: {Reason} Next try in {Seconds} s", e.Message, schedule.Failed().TotalSeconds);
        }
    }

    /// <summary>The row that says that it is under way goes last, and with it the last trace.</summary>
    private async Task RemoveTracesAsync(Erasure erasure, CancellationToken cancellationToken)
    {
        if (erasure.MemberId is { } member && !await work.Index.HandleAsync(member, cancellationToken))
            return;
        if (!await work.Scrubber.ScrubAsync(cancellationToken))
            return;
        await work.Erasures.FinishAsync(erasure, cancellationToken);
        await work.Scrubber.ScrubAsync(cancellationToken);
    }
}
