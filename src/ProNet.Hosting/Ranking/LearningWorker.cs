using System.Data.Common;
using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProNet.Application.Ranking;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.Ranking;

/// <summary>At its start, makes the models that rank those that the store says; then enqueues the job once a day. In between it asks nothing of anybody.</summary>
internal sealed class LearningWorker(
    ModelRegistry registry, [FromKeyedServices(LearningWorker.Schedule)] JobSchedule schedule, IServiceProvider services, IBackgroundJobClient jobs, TimeProvider time, ILogger<LearningWorker> log) : BackgroundService
{
    /// <summary>Key of the schedule of learning, apart from others.</summary>
    public const string Schedule = "learning";

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Who has just started a host wants to use it.</summary>
    private static readonly TimeSpan First = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await registry.PublishAsync(stoppingToken);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            log.LogWarning("The models that rank are those of before: {Reason}", e.Message);
        }

        var wait = First;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAny(Task.Delay(wait, time, stoppingToken));
            if (stoppingToken.IsCancellationRequested)
                return;
            wait = Day;
            try
            {
                if (schedule.TryEnqueue())
                    jobs.Enqueue<LearningJob>(IndexingServices.Queues(services)[0], job => job.RunAsync(CancellationToken.None));
            }
            catch (Exception e) when (e is BackgroundJobClientException or DbException or ObjectDisposedException)
            {
                log.LogWarning("Learning from use could not be enqueued: {Reason}", e.Message);
            }
        }
    }
}
