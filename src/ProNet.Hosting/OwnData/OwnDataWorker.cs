using System.Data.Common;
using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProNet.Data;

namespace ProNet.Hosting.OwnData;

/// <summary>Looks for exports and erasures as long as the process lives.</summary>
internal sealed class OwnDataWorker(OwnDataWatch watch, IStoreWatch store, ILogger<OwnDataWorker> log) : BackgroundService
{
    /// <summary>How often the store is looked at when nothing is noticed.</summary>
    private static readonly TimeSpan Anyway = TimeSpan.FromMinutes(1);

    /// <summary>How often while something is to be done.</summary>
    private static readonly TimeSpan Meanwhile = TimeSpan.FromSeconds(1);

    /// <summary>How often where commits of others cannot be noticed.</summary>
    private static readonly TimeSpan Blindly = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var problem = "";
        while (!stoppingToken.IsCancellationRequested)
        {
            var (seen, isDue) = (store.Seen, false);
            try
            {
                isDue = await watch.LookAsync(stoppingToken);
                problem = "";
            }
            catch (Exception e) when (e is DbException or IOException or BackgroundJobClientException or ObjectDisposedException)
            {
                if (problem != e.Message)
                    log.LogWarning("Exports and erasures cannot be looked for: {Reason}", problem = e.Message);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            // An import commits a hundred times a second, and nobody is in such a hurry.
            await Task.WhenAny(Task.Delay(Meanwhile, stoppingToken));
            if (!isDue)
                await Task.WhenAny(store.WaitAsync(seen, Anyway, Blindly, stoppingToken));
        }
    }
}
