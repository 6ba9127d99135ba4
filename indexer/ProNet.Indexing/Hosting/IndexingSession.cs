using ProNet.Data;
using ProNet.Indexing.Draining;
using ProNet.Indexing.Generations;
using ProNet.Indexing.Monitoring;

namespace ProNet.Indexing.Hosting;

/// <summary>Indexing by a command that ends: it is the worker of the data folder for as long as it takes, unless somebody else already is.</summary>
public sealed class IndexingSession
{
    private readonly IStoreLocks locks;
    private readonly IndexStartup startup;
    private readonly RebuildIndexHandler rebuild;
    private readonly FeedDrain drain;

    internal IndexingSession(IStoreLocks locks, IndexStartup startup, RebuildIndexHandler rebuild, FeedDrain drain)
    {
        this.locks = locks;
        this.startup = startup;
        this.rebuild = rebuild;
        this.drain = drain;
    }

    /// <summary>Brings the index up to the store, building it when there is none.</summary>
    /// <param name="progress">Told the documents written and to write; may be null.</param>
    /// <param name="cancellationToken">Stops between batches; what is left waits in the change feed.</param>
    public async Task<SessionOutcome> CatchUpAsync(IProgress<(long Done, long Total)>? progress, CancellationToken cancellationToken)
    {
        await using var lease = await locks.TryAcquireAsync(StoreLockNames.Worker, cancellationToken);
        if (lease is null)
            return new SessionOutcome(SessionState.IndexedElsewhere, 0, "Another process indexes this store: the changes are found within seconds.");
        var start = await startup.EnsureAsync(cancellationToken);
        if (start.State == StartupState.Unavailable)
            return new SessionOutcome(SessionState.Failed, 0, start.Sentence);
        if (start.State == StartupState.NeedsRebuild)
            return await BuildAsync(progress, cancellationToken);

        var waiting = await drain.CountAsync(cancellationToken);
        var counts = await drain.DrainAsync(Report(progress, waiting), cancellationToken);
        return new SessionOutcome(SessionState.Done, counts.Applied, await LeftAsync(cancellationToken));
    }

    /// <summary>Builds a new generation and switches to it.</summary>
    /// <param name="progress">Told the documents written and to write; may be null.</param>
    /// <param name="cancellationToken">Stops between batches; the half-built generation is dropped.</param>
    public async Task<SessionOutcome> RebuildAsync(IProgress<(long Done, long Total)>? progress, CancellationToken cancellationToken)
    {
        await using var lease = await locks.TryAcquireAsync(StoreLockNames.Worker, cancellationToken);
        if (lease is null)
            return new SessionOutcome(SessionState.IndexedElsewhere, 0, "Another process indexes this store; it does the rebuild.");
        // What it says about a damaged index is what the rebuild is for.
        await startup.EnsureAsync(cancellationToken);
        return await BuildAsync(progress, cancellationToken);
    }

    private async Task<SessionOutcome> BuildAsync(IProgress<(long Done, long Total)>? progress, CancellationToken cancellationToken)
    {
        var outcome = await rebuild.HandleAsync(progress is null ? null : new Relay<RebuildProgress>(p => progress.Report((p.Written, p.Expected))), cancellationToken);
        if (outcome.Held is { } held)
            return new SessionOutcome(SessionState.Held, outcome.Written, held);
        return outcome.Succeeded
            ? new SessionOutcome(SessionState.Done, outcome.Written, await LeftAsync(cancellationToken))
            : new SessionOutcome(SessionState.Failed, outcome.Written, outcome.Failure!);
    }

    private async Task<string> LeftAsync(CancellationToken cancellationToken) => await drain.CountAsync(cancellationToken) switch
    {
        0 => "",
        1 => "One change waits for another try.",
        var left => FormattableString.Invariant($"{left:N0} changes wait for another try."),
    };

    private static Relay<DrainCounts>? Report(IProgress<(long Done, long Total)>? progress, long waiting) =>
        progress is null ? null : new Relay<DrainCounts>(c => progress.Report((c.Rows, Math.Max(waiting, c.Rows))));

    /// <summary>Unlike <see cref="Progress{T}"/>, reports on the thread that reports, in order.</summary>
    private sealed class Relay<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
