using System.Data.Common;
using Microsoft.Extensions.Hosting;

namespace ProNet.Indexing.Monitoring;

/// <summary>Reads the queue every few seconds for the meter, so that looking at the metrics asks nothing of the store.</summary>
internal sealed class QueueSampler(IndexQueueReader queue, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                IndexingMeter.Sampled(await queue.ReadAsync(stoppingToken), time);
            }
            catch (DbException)
            {
                // A store that is away is told by its health check; the last numbers stay.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
