using Microsoft.Extensions.Logging;
using ProNet.Data.Feed;
using ProNet.Data.Recording;
using ProNet.Indexing.Generations;

namespace ProNet.Indexing.Hosting;

/// <summary>What the worker that leads sees to, each time it looks.</summary>
internal sealed class WorkerDuties(
    IndexStartup startup, FeedWatch feed, RebuildWatch rebuilds, ConsumerRegistry consumers, IndexingStatus status, ILogger<WorkerDuties> log)
{
    private long? damaged;

    /// <param name="begun">False the first time.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>Whether the engine is as the store says and changes are being indexed, and what the store says.</returns>
    public async Task<(bool Begun, StoreLook Look)> DoAsync(bool begun, CancellationToken cancellationToken)
    {
        status.IsWorker = true;
        var ready = begun || await BeginAsync(cancellationToken);
        var look = await feed.LookAsync(cancellationToken);
        // A rebuild somebody asked for is what gets out of an engine that is not ready.
        await rebuilds.LookAsync(look, cancellationToken);
        await RepairAsync(look, cancellationToken);
        if (!ready)
            return (false, look);
        feed.Enqueue(look);
        // Otherwise nobody would ever ask again.
        return (!rebuilds.IsNeeded(look), look);
    }

    /// <summary>What a process does that indexes beside the one that leads.</summary>
    public async Task<StoreLook> HelpAsync(CancellationToken cancellationToken)
    {
        status.IsWorker = true;
        var look = await feed.LookAsync(cancellationToken);
        feed.Enqueue(look);
        return look;
    }

    /// <summary>What a process does that only searches.</summary>
    public Task<StoreLook> LookAsync(CancellationToken cancellationToken) => feed.LookAsync(cancellationToken);

    public Task WaitAsync(CancellationToken cancellationToken) => feed.WaitAsync(cancellationToken);

    /// <summary>Says what is wrong once, not four times a second.</summary>
    public void Complain(string problem)
    {
        if (status.Problem == problem)
            return;
        status.Problem = problem;
        log.LogWarning("{Problem}", problem);
    }

    /// <summary>A generation that a search found broken is replaced, like one that is missing; once another is searched, all is well again.</summary>
    private async Task RepairAsync(StoreLook look, CancellationToken cancellationToken)
    {
        if (damaged is { } replaced && look.Active != replaced)
            (damaged, status.Damage) = (null, "");
        if (status.Damage.Length == 0 || damaged is not null || look.Active is null)
            return;
        damaged = look.Active;
        Complain($"{status.Damage} It is being rebuilt from the store.");
        if (!rebuilds.IsRunning)
            await rebuilds.RequestAsync(cancellationToken);
    }

    private async Task<bool> BeginAsync(CancellationToken cancellationToken)
    {
        if (rebuilds.IsRunning)
            return false;
        await consumers.RegisterAsync(ChangeConsumer.Alerts, cancellationToken);
        var outcome = await startup.EnsureAsync(cancellationToken);
        if (outcome.Sentence.Length > 0)
            Complain(outcome.Sentence);
        if (outcome.State == StartupState.Unavailable)
            return false;
        if (outcome.State == StartupState.NeedsRebuild)
            await rebuilds.RequestAsync(cancellationToken);
        rebuilds.ScheduleUpkeep();
        return true;
    }
}
