using ProNet.Data.Generations;
using ProNet.Search;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Generations;

/// <summary>Makes this process search the generation that the store names, also when another process switched it.</summary>
internal sealed class ActiveGeneration(GenerationStore store, IIndexWriter writer)
{
    private long followed;

    /// <exception cref="SearchEngineUnavailableException">The generation cannot be opened.</exception>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var active = await store.FindAsync(GenerationState.Active, cancellationToken);
        if (active is null || active.Id == followed)
            return;
        await writer.ActivateGenerationAsync(active.Id, cancellationToken);
        followed = active.Id;
    }
}
