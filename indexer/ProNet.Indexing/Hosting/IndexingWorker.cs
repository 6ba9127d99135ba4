using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProNet.Data;
using ProNet.Indexing.Generations;
using ProNet.Search;

namespace ProNet.Indexing.Hosting;

/// <summary>
/// Watches the store of one data folder: becomes its worker as soon as no other process is, has the index brought up to it, and in any case makes
/// this process search the generation that the store names.
/// </summary>
internal sealed class IndexingWorker(
    WorkerFolder folder, WorkerDuties duties, ActiveGeneration active, IStoreMigrator migrator, ILogger<IndexingWorker> log) : BackgroundService
{
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(1);

    private WorkerLease? lease;
    private bool begun;

    public override void Dispose()
    {
        lease?.Dispose();
        base.Dispose();
    }

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
                return;
            }
            catch (Exception e) when (e is SearchEngineUnavailableException or DbException or IOException)
            {
                duties.Complain(e.Message);
                await Task.Delay(AfterTrouble, CancellationToken.None);
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        if (lease is null)
        {
            lease = WorkerLease.TryAcquire(folder.Path);
            if (lease is not null)
                log.LogInformation("This process indexes the data folder {Folder}", folder.Path);
        }

        if (lease is not null)
            begun = await duties.DoAsync(begun, cancellationToken);
        await active.FollowAsync(cancellationToken);
    }
}
