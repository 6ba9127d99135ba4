using ProNet.Domain.Access;

namespace ProNet.Search.Indexing;

/// <summary>
/// The writing port of a search engine. Documents live in numbered generations: one is searched, a second may be filled by a rebuild.
/// Which one is searched is a fact of the store; the engine is told, and never decides. One process writes at a time.
/// A generation has an index for each kind of subject in each view, and whatever is counted, ranked, suggested or corrected for a viewer comes from the index of
/// that viewer's view alone.
/// </summary>
public interface IIndexWriter
{
    /// <summary>Generations that exist in the engine, ascending.</summary>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot be read; the message says what to do.</exception>
    Task<ValueList<long>> GenerationsAsync(CancellationToken cancellationToken);

    /// <summary>Creates an empty generation; one that exists already is left as it is.</summary>
    Task CreateGenerationAsync(long generation, CancellationToken cancellationToken);

    /// <summary>
    /// Compares a generation that exists with the schema of this program, and checks that it can be written.
    /// </summary>
    /// <returns>The first difference as a sentence, which asks for a rebuild; null when there is none.</returns>
    /// <exception cref="SearchEngineUnavailableException">The engine is not one that can be used, or takes no changes; the message says what to do.</exception>
    Task<string?> FindSchemaDifferenceAsync(long generation, CancellationToken cancellationToken);

    /// <summary>Makes searches read this generation, atomically; searches under way finish on the one they began with.</summary>
    Task ActivateGenerationAsync(long generation, CancellationToken cancellationToken);

    /// <summary>Deletes a generation that is not searched; one that does not exist is no error.</summary>
    Task DropGenerationAsync(long generation, CancellationToken cancellationToken);

    /// <summary>
    /// Applies operations and makes them durable and visible before it returns. An operation older than what the generation holds
    /// (by <see cref="IndexOperation.Version"/>) changes nothing and is reported as <see cref="OperationStatus.Superseded"/>, so a replay is harmless.
    /// </summary>
    /// <returns>
    /// One outcome per operation, in order. A rendition that is rejected keeps none of the others out, and its operation is reported as rejected; of an older
    /// version its view has nothing any more, because what that said may have been hidden since.
    /// </returns>
    /// <exception cref="SearchEngineUnavailableException">Nothing of the batch is promised; replay it.</exception>
    Task<ValueList<OperationOutcome>> WriteAsync(long generation, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken);

    /// <summary>
    /// Removes what files of a generation still hold of documents of a kind that were replaced or deleted, in all views. It costs about as much as writing what
    /// stands beside them; for erasures. An engine that keeps a history of its own keeps that for its own time.
    /// </summary>
    /// <exception cref="SearchEngineUnavailableException">Nothing is promised; do it again.</exception>
    Task PurgeAsync(long generation, SubjectKind subject, CancellationToken cancellationToken);

    /// <summary>Identity, version and digest of every live document that a generation has of a kind in a view, by id ascending: what <c>verify</c> compares with the store.</summary>
    IAsyncEnumerable<IndexedVersion> ReadVersionsAsync(long generation, SubjectKind subject, View view, CancellationToken cancellationToken);
}
