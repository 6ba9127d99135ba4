using System.Collections.Concurrent;
using ProNet.Domain.Access;
using ProNet.Search.Indexing;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>Remembers what a test did to a set of indices, so that no more is made anew than that.</summary>
/// <param name="inner">Does it.</param>
/// <param name="generation">The generation that the set had from the start.</param>
internal sealed class WatchedWriter(IIndexWriter inner, long generation) : IIndexWriter
{
    private readonly ConcurrentDictionary<SubjectKind, bool> written = new();

    /// <summary>Kinds of which the generation may hold documents.</summary>
    public IEnumerable<SubjectKind> Written => written.Keys;

    /// <summary>Whether there may be other generations, or another one is searched.</summary>
    public bool HasMovedGenerations { get; private set; }

    public Task<ValueList<long>> GenerationsAsync(CancellationToken cancellationToken) => inner.GenerationsAsync(cancellationToken);

    public Task CreateGenerationAsync(long generation, CancellationToken cancellationToken) => inner.CreateGenerationAsync(Watched(generation), cancellationToken);

    public Task<string?> FindSchemaDifferenceAsync(long generation, CancellationToken cancellationToken) => inner.FindSchemaDifferenceAsync(generation, cancellationToken);

    public Task ActivateGenerationAsync(long generation, CancellationToken cancellationToken) => inner.ActivateGenerationAsync(Watched(generation), cancellationToken);

    public Task DropGenerationAsync(long generation, CancellationToken cancellationToken) => inner.DropGenerationAsync(Watched(generation), cancellationToken);

    public Task<ValueList<OperationOutcome>> WriteAsync(long generation, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken)
    {
        foreach (var operation in operations)
            written.TryAdd(operation.Subject, true);
        return inner.WriteAsync(generation, operations, cancellationToken);
    }

    public Task PurgeAsync(long generation, SubjectKind subject, CancellationToken cancellationToken) => inner.PurgeAsync(generation, subject, cancellationToken);

    public IAsyncEnumerable<IndexedVersion> ReadVersionsAsync(long generation, SubjectKind subject, View view, CancellationToken cancellationToken) =>
        inner.ReadVersionsAsync(generation, subject, view, cancellationToken);

    private long Watched(long moved)
    {
        HasMovedGenerations |= moved != generation;
        return moved;
    }
}
