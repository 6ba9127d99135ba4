using System.Collections.Concurrent;
using ProNet.Domain.Access;
using ProNet.Search.Indexing;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>Remembers what a test did to a set of indices, so that no more is made anew than that.</summary>
/// <param name="inner">Does it.</param>
/// <param name="generation">The generation that the set had from the start.</param>
/// <param name="holds">What the set holds already; null for nothing.</param>
internal sealed class WatchedWriter(IIndexWriter inner, long generation, FirstBatch? holds) : IIndexWriter
{
    private readonly ConcurrentDictionary<SubjectKind, bool> written = new((holds?.Kinds ?? []).Select(kind => KeyValuePair.Create(kind, true)));
    private int changes;

    /// <summary>Kinds of which the generation may hold documents.</summary>
    public IEnumerable<SubjectKind> Written => written.Keys;

    /// <summary>Whether there may be other generations, or another one is searched.</summary>
    public bool HasMovedGenerations { get; private set; }

    /// <summary>Whether the set is as empty as it was lent.</summary>
    public bool IsUntouched => holds is null && Volatile.Read(ref changes) == 0;

    /// <summary>The one batch that the set holds; null when it is empty or holds anything else.</summary>
    public FirstBatch? Holds => Volatile.Read(ref changes) == (first is null ? 0 : 1) ? first ?? holds : null;

    private FirstBatch? first;

    public Task<ValueList<long>> GenerationsAsync(CancellationToken cancellationToken) => inner.GenerationsAsync(cancellationToken);

    public Task CreateGenerationAsync(long generation, CancellationToken cancellationToken) => inner.CreateGenerationAsync(Watched(generation), cancellationToken);

    public Task<string?> FindSchemaDifferenceAsync(long generation, CancellationToken cancellationToken) => inner.FindSchemaDifferenceAsync(generation, cancellationToken);

    public Task ActivateGenerationAsync(long generation, CancellationToken cancellationToken) => inner.ActivateGenerationAsync(Watched(generation), cancellationToken);

    public Task DropGenerationAsync(long generation, CancellationToken cancellationToken) => inner.DropGenerationAsync(Watched(generation), cancellationToken);

    public async Task<ValueList<OperationOutcome>> WriteAsync(long generation, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken)
    {
        var isFirst = Interlocked.Increment(ref changes) == 1 && holds is null && !HasMovedGenerations;
        foreach (var operation in operations)
            written.TryAdd(operation.Subject, true);
        var outcomes = await inner.WriteAsync(generation, operations, cancellationToken);
        if (isFirst)
            first = new FirstBatch(FirstBatch.KeyOf(operations), operations.Select(o => o.Subject).Distinct().ToValueList(), outcomes);
        return outcomes;
    }

    public Task PurgeAsync(long generation, SubjectKind subject, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref changes);
        return inner.PurgeAsync(generation, subject, cancellationToken);
    }

    public IAsyncEnumerable<IndexedVersion> ReadVersionsAsync(long generation, SubjectKind subject, View view, CancellationToken cancellationToken) =>
        inner.ReadVersionsAsync(generation, subject, view, cancellationToken);

    private long Watched(long moved)
    {
        Interlocked.Increment(ref changes);
        HasMovedGenerations |= moved != generation;
        return moved;
    }
}
