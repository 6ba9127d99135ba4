using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Indexing.Draining;
using ProNet.Search;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;

namespace ProNet.Indexing.Generations;

/// <summary>Brings the engine to what the store says when a worker starts: which generation is searched, and what is left over from a killed process.</summary>
internal sealed class IndexStartup(IStoreLocks locks, GenerationStore store, Backfill backfill, LiveGenerations live, IndexingMutex gate, IIndexWriter writer)
{
    /// <summary>Ensures that there is an index. The caller leads the workers.</summary>
    public async Task<StartupOutcome> EnsureAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var pass = await gate.EnterAsync(cancellationToken);
            // Half-built without anybody building it: its process was killed.
            await using (var rebuild = await locks.TryAcquireAsync(StoreLockNames.Rebuild, cancellationToken))
            {
                if (rebuild is not null)
                    await store.FailInterruptedAsync(cancellationToken);
            }

            return await EnsureActiveAsync(cancellationToken);
        }
        catch (SearchEngineUnavailableException e) when (e.IsDamage)
        {
            return new StartupOutcome(StartupState.NeedsRebuild, $"{e.Message} It is being rebuilt from the store.");
        }
        catch (SearchEngineUnavailableException e)
        {
            return new StartupOutcome(StartupState.Unavailable, e.Message);
        }
    }

    private async Task<StartupOutcome> EnsureActiveAsync(CancellationToken cancellationToken)
    {
        var active = await store.FindAsync(GenerationState.Active, cancellationToken);
        if (active is null)
        {
            return await backfill.CountAsync(cancellationToken) == 0
                ? await CreateFirstAsync(cancellationToken)
                : new StartupOutcome(StartupState.NeedsRebuild, "There is no search index yet; it is being built from the store.");
        }

        var generations = await writer.GenerationsAsync(cancellationToken);
        if (!generations.Contains(active.Id))
        {
            await live.FailAsync(active.Id, "The index was missing.", cancellationToken);
            return new StartupOutcome(StartupState.NeedsRebuild, $"Generation {active.Id} of the search index is missing; it is being rebuilt from the store.");
        }

        if (active.SchemaVersion != SearchSchemas.Version)
        {
            return await OutdatedAsync(
                active,
                $"The search index was built with schema {active.SchemaVersion} and this program uses {SearchSchemas.Version}; it is being rebuilt from the store.",
                cancellationToken);
        }

        if (await writer.FindSchemaDifferenceAsync(active.Id, cancellationToken) is { } difference)
            return await OutdatedAsync(active, $"{difference} It is being rebuilt from the store.", cancellationToken);
        await writer.ActivateGenerationAsync(active.Id, cancellationToken);
        await new GenerationSweep(store, writer).SweepAsync(cancellationToken);
        return new StartupOutcome(StartupState.Ready, "");
    }

    /// <summary>An empty store has an empty index, with nothing to fill.</summary>
    private async Task<StartupOutcome> CreateFirstAsync(CancellationToken cancellationToken)
    {
        var first = await store.BeginAsync(cancellationToken);
        await writer.DropGenerationAsync(first.Id, cancellationToken);
        await writer.CreateGenerationAsync(first.Id, cancellationToken);
        await store.SwitchAsync(first.Id, GenerationState.Building, cancellationToken);
        await writer.ActivateGenerationAsync(first.Id, cancellationToken);
        await new GenerationSweep(store, writer).SweepAsync(cancellationToken);
        return new StartupOutcome(StartupState.Ready, "");
    }

    /// <summary>The old generation answers as well as it can until the new one is there.</summary>
    private async Task<StartupOutcome> OutdatedAsync(IndexGeneration active, string sentence, CancellationToken cancellationToken)
    {
        try
        {
            await writer.ActivateGenerationAsync(active.Id, cancellationToken);
        }
        catch (SearchEngineUnavailableException)
        {
            // Searches fail until the rebuild is done; the rebuild is what the sentence announces.
        }

        return new StartupOutcome(StartupState.NeedsRebuild, sentence);
    }
}
