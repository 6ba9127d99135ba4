using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Feed;
using ProNet.Indexing.Monitoring;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Draining;

/// <summary>
/// Brings the index up to the store, as a consumer of its change feed. Changes are read in order of id, coalesced per subject, written as one batch and settled by what the engine said
/// of each document. Safe to run twice, to kill at any moment and to run again: versions make a replay harmless.
/// </summary>
public sealed class FeedDrain
{
    private readonly IDbContextFactory<ProNetDbContext> contexts;
    private readonly LiveGenerations generations;
    private readonly ChangeFeed feed;
    private readonly WorkerIdentity worker;
    private readonly IndexingMutex gate;
    private readonly IndexingOptions options;
    private readonly TimeProvider time;
    private readonly OperationLoader loader;
    private readonly OutcomeSettlement settlement;

    internal FeedDrain(
        IDbContextFactory<ProNetDbContext> contexts,
        LiveGenerations generations,
        ChangeFeed feed,
        WorkerIdentity worker,
        IndexingMutex gate,
        IndexingOptions options,
        CurrentLexicon lexicon,
        TimeProvider time)
    {
        this.contexts = contexts;
        this.generations = generations;
        this.feed = feed;
        this.worker = worker;
        this.gate = gate;
        this.options = options;
        this.time = time;
        loader = new OperationLoader(contexts, lexicon);
        settlement = new OutcomeSettlement(contexts, feed, options, time);
    }

    /// <summary>Drains until no row is due.</summary>
    /// <param name="progress">Told after each batch; may be null.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    /// <exception cref="SearchEngineUnavailableException">The engine is down; the rows of the batch are untouched.</exception>
    public async Task<DrainCounts> DrainAsync(IProgress<DrainCounts>? progress, CancellationToken cancellationToken)
    {
        var total = DrainCounts.None;
        while (true)
        {
            DrainCounts batch;
            using (await gate.EnterAsync(cancellationToken))
                batch = await DrainBatchAsync(cancellationToken);
            if (batch.Rows == 0)
                return total;
            total += batch;
            progress?.Report(total);
        }
    }

    /// <summary>How many changes the index does not have yet, those that wait for another try included.</summary>
    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await feed.Waiting(context).LongCountAsync(cancellationToken);
    }

    /// <summary>The newest change that whoever reads the store now has seen.</summary>
    internal async Task<long> LastAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await feed.LastAsync(context, cancellationToken);
    }

    /// <summary>
    /// Takes changes without indexing them. Where no other generation needs them, those older than the back-fill have nothing left to say: each of their
    /// subjects was loaded after them. After a large import into a store without index this halves the work.
    /// </summary>
    internal async Task SkipAsync(long last, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await feed.SkipAsync(context, last, cancellationToken);
    }

    /// <summary>True when a change waits whose time has come.</summary>
    public async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await feed.Due(context).AnyAsync(cancellationToken);
    }

    /// <summary>One batch. The caller is through the gate.</summary>
    internal async Task<DrainCounts> DrainBatchAsync(CancellationToken cancellationToken)
    {
        if ((await generations.ListAsync(cancellationToken)).Count == 0)
            return DrainCounts.None;
        var subjects = await ClaimAsync(cancellationToken);
        if (subjects.Count == 0)
            return DrainCounts.None;
        var started = time.GetTimestamp();
        try
        {
            var counts = await WriteAsync(subjects, cancellationToken);
            IndexingMeter.Drained(counts, time.GetElapsedTime(started));
            return counts;
        }
        catch
        {
            await using var context = await contexts.CreateDbContextAsync(CancellationToken.None);
            await feed.ReleaseAsync(context, worker.Id, CancellationToken.None);
            throw;
        }
    }

    /// <summary>
    /// Asks which generations there are after claiming: a change that is claimed after a rebuild began goes into its generation too, and one that was
    /// claimed before is seen by its back-fill, whichever process does either.
    /// </summary>
    private async Task<DrainCounts> WriteAsync(List<SubjectRows> subjects, CancellationToken cancellationToken)
    {
        var live = await generations.ListAsync(cancellationToken);
        var loaded = await loader.LoadAsync(subjects, cancellationToken);
        var operations = loaded.Where(l => l.Operation is not null).Select(l => l.Operation!).ToList();
        var outcomes = operations.Count == 0 ? [] : await generations.WriteAsync(live, operations, cancellationToken);
        return await settlement.SettleAsync(Pair(loaded, outcomes), cancellationToken);
    }

    private async Task<List<SubjectRows>> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return SubjectRows.Coalesce(await feed.ClaimAsync(context, worker.Id, options.BatchSize, cancellationToken));
    }

    private static List<(SubjectRows Subject, OperationOutcome Outcome)> Pair(List<LoadedOperation> loaded, ValueList<OperationOutcome> outcomes)
    {
        var next = 0;
        return loaded.ConvertAll(l => (l.Subject, l.Operation is null ? new OperationOutcome(OperationStatus.Rejected, l.Failure) : outcomes[next++]));
    }
}
