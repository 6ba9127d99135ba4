using System.Data.Common;
using Microsoft.Extensions.Hosting;
using ProNet.Data;

namespace ProNet.Indexing.Monitoring;

/// <summary>Tells the meter of the queue every few seconds, so that looking at the metrics asks nothing of the store, which is read again when somebody committed.</summary>
internal sealed class QueueSampler(IndexQueueReader queue, IStoreWatch watch, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>For what is not noticed, such as a dead letter that was dismissed.</summary>
    private static readonly TimeSpan Anyway = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        IndexQueue? last = null;
        var (seen, read) = (0L, 0L);
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                var now = watch.Seen;
                if (last is null || now != seen || time.GetElapsedTime(read) >= Anyway)
                    (last, seen, read) = (await queue.ReadAsync(stoppingToken), now, time.GetTimestamp());
                IndexingMeter.Sampled(last, time);
            }
            catch (DbException)
            {
                // A store that is away is told by its health check; the last numbers stay.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
