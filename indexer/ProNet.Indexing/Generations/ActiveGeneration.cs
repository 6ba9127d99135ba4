using ProNet.Search;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Generations;

/// <summary>Makes this process search the generation that the store names, also when another process switched it.</summary>
internal sealed class ActiveGeneration(IIndexWriter writer)
{
    private long followed;

    /// <param name="active">The generation that the store names; null while it names none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="SearchEngineUnavailableException">The generation cannot be opened.</exception>
    public async Task FollowAsync(long? active, CancellationToken cancellationToken)
    {
        if (active is not { } generation || generation == followed)
            return;
        await writer.ActivateGenerationAsync(generation, cancellationToken);
        followed = generation;
    }
}
