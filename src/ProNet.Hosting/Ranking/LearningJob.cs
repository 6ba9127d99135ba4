using System.Data.Common;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProNet.Application.Ranking;
using ProNet.Data;
using ProNet.Indexing.Hosting;
using ProNet.Search.Requests;

namespace ProNet.Hosting.Ranking;

/// <summary>
/// Once a day: finds what followed from ranked lists, forgets old ones, and where the last model of a question is a week old learns another. It carries no facts: when a model was registered stands in the store,
/// and a training that was cut short is begun again the next day.
/// </summary>
[AutomaticRetry(Attempts = 0)]
public sealed class LearningJob(
    IStoreLocks locks, LearningWork work, IDbContextFactory<ProNetDbContext> contexts, RankingOptions options, TimeProvider time,
    [FromKeyedServices(LearningWorker.Schedule)] JobSchedule schedule, ILogger<LearningJob> log)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        schedule.Started();
        try
        {
            await using var held = await locks.TryAcquireAsync(StoreLockNames.Learning, cancellationToken);
            if (held is null)
                return;
            await work.Harvest.HandleAsync(cancellationToken);
            await work.Forget.HandleAsync(cancellationToken);
            foreach (var question in await DueAsync(cancellationToken))
                log.LogInformation("Learning from use, {Question}: {Outcome}", RankingQuestions.NameOf(question), (await work.Learn.HandleAsync(question, options.PromotesByRule, cancellationToken)).Sentence);
            await work.Registry.PublishAsync(cancellationToken);
            schedule.Succeeded();
        }
        catch (Exception e) when (e is DbException or DbUpdateException or IOException or UnauthorizedAccessException)
        {
            log.LogWarning("Learning from use waits: {Reason}", e.Message);
            schedule.Failed();
        }
    }

    private async Task<IReadOnlyList<RankingQuestion>> DueAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var since = time.GetUtcNow().UtcDateTime - Week;
        var fresh = await store.RegisteredModels.Where(m => m.RegisteredAt > since).Select(m => m.Question).Distinct().ToListAsync(cancellationToken);
        return [.. RankingQuestions.All.Where(question => !fresh.Contains(RankingQuestions.NameOf(question)))];
    }
}
