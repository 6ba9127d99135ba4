using ProNet.Data.Generations;
using ProNet.Search.Schema;

namespace ProNet.Indexing.Generations;

/// <summary>Decides for an administrator what becomes of a generation that waits because expectations of saved searches would be broken.</summary>
public sealed class DecideHeldHandler
{
    private readonly GenerationStore store;

    internal DecideHeldHandler(GenerationStore store) => this.store = store;

    /// <param name="isSearched">True: it is searched from now on, and every process that searches follows. False: it is given up.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Its number; null when none waits, or somebody else decided at the same moment.</returns>
    public async Task<long?> HandleAsync(bool isSearched, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(GenerationState.Held, cancellationToken) is not { } held)
            return null;
        // One of an older program cannot be searched by this one.
        var isDone = isSearched && held.SchemaVersion == SearchSchemas.Version
            ? await store.SwitchAsync(held.Id, GenerationState.Held, cancellationToken)
            : !isSearched && await store.DiscardAsync(held.Id, "It broke expectations of saved searches, and was given up by an administrator.", cancellationToken);
        return isDone ? held.Id : null;
    }
}
