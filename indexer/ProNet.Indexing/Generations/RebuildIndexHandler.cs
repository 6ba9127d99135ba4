using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Data.Recording;
using ProNet.Indexing.Draining;
using ProNet.Indexing.Verification;
using ProNet.Search;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Generations;

/// <summary>
/// Builds a new generation beside the one that is searched, checks it, and switches. The caller is the worker of the data folder. Killed or
/// failing at any point, it leaves the old generation searched; what was half-built is dropped at the next start.
/// </summary>
public sealed class RebuildIndexHandler
{
    private const int MostLooks = 20;

    private const int FewLooks = 3;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly IDbContextFactory<ProNetDbContext> contexts;
    private readonly IIndexWriter writer;
    private readonly GenerationStore store;
    private readonly IStoreLocks locks;
    private readonly FeedDrain drain;
    private readonly Backfill backfill;
    private readonly KnownItemCheck knownItems;
    private readonly GenerationExpectations expectations;
    private readonly IndexingOptions options;
    private readonly Func<bool> isDamaged;

    internal RebuildIndexHandler(
        IDbContextFactory<ProNetDbContext> contexts,
        IIndexWriter writer,
        GenerationStore store,
        IStoreLocks locks,
        FeedDrain drain,
        Backfill backfill,
        KnownItemCheck knownItems,
        GenerationExpectations expectations,
        IndexingOptions options,
        Func<bool> isDamaged)
    {
        this.contexts = contexts;
        this.writer = writer;
        this.store = store;
        this.locks = locks;
        this.drain = drain;
        this.backfill = backfill;
        this.knownItems = knownItems;
        this.expectations = expectations;
        this.options = options;
        this.isDamaged = isDamaged;
    }

    /// <summary>True when somebody asked for a rebuild that has not begun.</summary>
    internal async Task<bool> IsRequestedAsync(CancellationToken cancellationToken) => await store.FindAsync(GenerationState.Requested, cancellationToken) is not null;

    /// <param name="progress">Told after each page; may be null.</param>
    /// <param name="cancellationToken">Stops between pages; the half-built generation is dropped.</param>
    public async Task<RebuildOutcome> HandleAsync(IProgress<RebuildProgress>? progress, CancellationToken cancellationToken)
    {
        await using var only = await locks.TryAcquireAsync(StoreLockNames.Rebuild, cancellationToken);
        if (only is null)
            return new RebuildOutcome(0, 0, 0, "A rebuild is running already.");
        var generation = 0L;
        try
        {
            var isFirst = await store.FindAsync(GenerationState.Active, cancellationToken) is null;
            generation = await BeginAsync(cancellationToken);
            return await BuildAsync(generation, isFirst, progress, cancellationToken);
        }
        catch (Exception e) when (generation > 0)
        {
            await AbandonAsync(generation, e is OperationCanceledException ? "The rebuild was stopped." : e.Message);
            if (e is not SearchEngineUnavailableException)
                throw;
            return new RebuildOutcome(generation, 0, 0, e.Message);
        }
    }

    private async Task<RebuildOutcome> BuildAsync(long generation, bool isFirst, IProgress<RebuildProgress>? progress, CancellationToken cancellationToken)
    {
        var covered = isFirst ? await drain.LastAsync(cancellationToken) : 0;
        var expected = await backfill.CountAsync(cancellationToken);
        var (written, refused) = await backfill.FillAsync(generation, PageAsync, cancellationToken);
        if (await store.GivenUpAsync(generation, cancellationToken) is { } reason)
            return new RebuildOutcome(generation, written, refused, reason);

        progress?.Report(new RebuildProgress(RebuildStage.CatchingUp, written, expected));
        if (covered > 0)
            await drain.SkipAsync(covered, cancellationToken);
        await drain.DrainAsync(null, cancellationToken);
        progress?.Report(new RebuildProgress(RebuildStage.Checking, written, expected));
        var (failure, held) = await CheckAndSwitchAsync(generation, cancellationToken);
        if (failure is not null)
        {
            await AbandonAsync(generation, failure);
            return new RebuildOutcome(generation, written, refused, failure);
        }

        if (held is not null)
        {
            progress?.Report(new RebuildProgress(RebuildStage.Done, written, expected));
            return new RebuildOutcome(generation, written, refused, null) { Held = held };
        }

        await writer.ActivateGenerationAsync(generation, cancellationToken);
        await new GenerationSweep(store, writer).SweepAsync(cancellationToken);
        progress?.Report(new RebuildProgress(RebuildStage.Done, written, expected));
        return new RebuildOutcome(generation, written, refused, null);

        async Task<bool> PageAsync(long soFar)
        {
            await store.ProgressAsync(generation, soFar, Math.Max(soFar, expected), cancellationToken);
            progress?.Report(new RebuildProgress(RebuildStage.Filling, soFar, Math.Max(soFar, expected)));
            return await store.GivenUpAsync(generation, cancellationToken) is null;
        }
    }

    /// <summary>Through the gate, so that the drain never writes to a generation that the engine has not created.</summary>
    private async Task<long> BeginAsync(CancellationToken cancellationToken)
    {
        using var pass = await backfill.Gate.EnterAsync(cancellationToken);
        await store.FailInterruptedAsync(cancellationToken);
        var generation = await store.BeginAsync(cancellationToken);
        try
        {
            // An index folder can outlive its store; documents of another store must not be taken over.
            await writer.DropGenerationAsync(generation.Id, cancellationToken);
            await writer.CreateGenerationAsync(generation.Id, cancellationToken);
        }
        catch
        {
            await store.FailInterruptedAsync(CancellationToken.None);
            throw;
        }

        return generation.Id;
    }

    /// <summary>
    /// Beside live indexing, which goes on: a subject that somebody changes just then looks different for a moment, so what counts is what stays the same
    /// from look to look.
    /// </summary>
    /// <returns>Neither when the new generation is searched; otherwise why it is not to be, or why it waits.</returns>
    private async Task<(string? Failure, string? Held)> CheckAndSwitchAsync(long generation, CancellationToken cancellationToken)
    {
        var differences = await DifferencesAsync(generation, cancellationToken);
        // Other processes index too: what they hold at this moment looks like a difference until they have written it.
        for (var look = 1; differences.Count > 0 && look < (locks.IsShared ? MostLooks : FewLooks); look++)
        {
            await Task.Delay(BetweenLooks, cancellationToken);
            differences = [.. (await DifferencesAsync(generation, cancellationToken)).Intersect(differences)];
        }

        if (differences.Count > 0)
            return ($"The new generation differs from the store in {differences.Count} places, such as: {differences[0]} The old one is kept. Run `rebuild` again.", null);
        if (await UnknownItemsAsync(generation, cancellationToken) is { } failure)
            return (failure, null);
        var held = await HoldsAsync(generation, cancellationToken);
        using var pass = await backfill.Gate.EnterAsync(cancellationToken);
        var isDone = held is null ? await store.SwitchAsync(generation, GenerationState.Building, cancellationToken) : await store.HoldAsync(generation, cancellationToken);
        return isDone ? (null, held) : (await store.GivenUpAsync(generation, cancellationToken), null);
    }

    /// <summary>Whether the new generation is to wait because it breaks what saved searches are expected to find. What is searched must be fit to be searched meanwhile.</summary>
    /// <returns>Why it waits; null when it does not.</returns>
    private async Task<string?> HoldsAsync(long generation, CancellationToken cancellationToken)
    {
        var active = await store.FindAsync(GenerationState.Active, cancellationToken);
        var comparison = await expectations.CompareAsync(active, generation, ct => drain.DrainAsync(null, ct), cancellationToken);
        return comparison.Broken > 0 && options.HoldBroken && !isDamaged() && await expectations.CanWaitAsync(active, comparison, cancellationToken)
            ? HeldSentence.Of(generation, comparison.Broken)
            : null;
    }

    /// <summary>Somebody who is renamed between being chosen and being looked for is found the next time.</summary>
    private async Task<string?> UnknownItemsAsync(long generation, CancellationToken cancellationToken)
    {
        string? failure = null;
        for (var look = 0; look < FewLooks; look++)
        {
            if ((failure = await knownItems.FindFailureAsync(generation, cancellationToken)) is null)
                return null;
            await drain.DrainAsync(null, cancellationToken);
        }

        return failure;
    }

    private async Task<List<IndexDifference>> DifferencesAsync(long generation, CancellationToken cancellationToken)
    {
        await drain.DrainAsync(null, cancellationToken);
        var report = await new IndexVerifier(contexts, writer, backfill.Lexicon).CompareAsync(generation, VerificationDepth.Versions, null, cancellationToken);
        var deadLettered = await DeadLetteredAsync(cancellationToken);
        return report.Differences.Where(d => !deadLettered.Contains((d.Subject, d.Id))).ToList();
    }

    private async Task<HashSet<(SubjectKind Subject, long Id)>> DeadLetteredAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return [.. (await context.DeadLetters.AsNoTracking().Where(l => l.Consumer == ChangeConsumer.SearchIndex).ToListAsync(cancellationToken)).Select(l => (l.Subject, l.SubjectId))];
    }

    /// <summary>Not cancellable: it runs because something else was cancelled or failed, and the next start would do it anyway.</summary>
    private async Task AbandonAsync(long generation, string reason)
    {
        using var pass = await backfill.Gate.EnterAsync(CancellationToken.None);
        if (!await store.FailAsync(generation, reason, CancellationToken.None))
            return;
        try
        {
            await writer.DropGenerationAsync(generation, CancellationToken.None);
        }
        catch (SearchEngineUnavailableException)
        {
            // The engine is the trouble; the sweep of the next start drops it.
        }
    }
}
