using ProNet.Search.Indexing;

namespace ProNet.Indexing.Generations;

/// <summary>Drops from the engine what the store no longer names: replaced, failed and half-built generations, and those of a store that is gone.</summary>
internal sealed class GenerationSweep(GenerationStore store, IIndexWriter writer)
{
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var kept = await store.KeptAsync(cancellationToken);
        foreach (var generation in await writer.GenerationsAsync(cancellationToken))
        {
            if (!kept.Contains(generation))
                await writer.DropGenerationAsync(generation, cancellationToken);
        }

        await store.ForgetRetiredAsync(cancellationToken);
    }
}
