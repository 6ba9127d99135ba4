using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProNet.Data;
using ProNet.Indexing.Generations;
using ProNet.Search;

namespace ProNet.Indexing.Hosting;

/// <summary>
/// Watches the store: leads its workers as soon as no other process does, and has the index brought up to it. Where the store is shared it indexes whether
/// it leads or not. In any case it makes this process search the generation that the store names.
/// </summary>
internal sealed class IndexingWorker(
    IStoreLocks locks, WorkerDuties duties, ActiveGeneration active, IStoreMigrator migrator, ILogger<IndexingWorker> log) : BackgroundService
{
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(1);

    private IStoreLock? lead;
    private bool begun;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var migrated = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!migrated)
                    await migrator.MigrateAsync(stoppingToken);
                migrated = true;
                await LookAsync(stoppingToken);
                await duties.WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e) when (e is SearchEngineUnavailableException or DbException or IOException)
            {
                duties.Complain(e.Message);
                await Task.Delay(AfterTrouble, CancellationToken.None);
            }
        }

        if (lead is not null)
            await lead.DisposeAsync();
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        if (lead is not null && !await lead.IsHeldAsync(cancellationToken))
        {
            await lead.DisposeAsync();
            (lead, begun) = (null, false);
        }

        StoreLook look;
        if (lead is null && (lead = await locks.TryAcquireAsync(StoreLockNames.Worker, cancellationToken)) is not null)
            log.LogInformation("This process leads the indexing of the store");
        if (lead is not null)
            (begun, look) = await duties.DoAsync(begun, cancellationToken);
        else
            look = locks.IsShared ? await duties.HelpAsync(cancellationToken) : await duties.LookAsync(cancellationToken);
        await active.FollowAsync(look.Active, cancellationToken);
    }
}
