using ProNet.Domain.Access;
using ProNet.Search.Indexing;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>The engine of one test on a set of indices: an empty one, until what the test writes first is what another set holds already.</summary>
/// <param name="sets">Where sets come from and go back to.</param>
/// <param name="generation">The generation that each set has.</param>
/// <param name="empty">The set to begin with.</param>
internal sealed class BorrowedEngine(IndexSets sets, long generation, IndexSet empty) : ISearcher, IGenerationReader, IIndexWriter
{
    /// <summary>The one that the test uses now.</summary>
    public IndexSet Set { get; private set; } = empty;

    public EngineDescription Engine => Set.Fixture.Searcher.Engine;

    private IIndexWriter Writer => Set.Fixture.Writer;

    public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken) => Set.Fixture.Searcher.SearchAsync(request, cancellationToken);

    public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) => Set.Fixture.Searcher.SuggestAsync(request, cancellationToken);

    public Task<SearchResponse> SearchAsync(long generation, SearchRequest request, CancellationToken cancellationToken) =>
        Set.Fixture.Generations.SearchAsync(generation, request, cancellationToken);

    public Task<ValueList<long>> GenerationsAsync(CancellationToken cancellationToken) => Writer.GenerationsAsync(cancellationToken);

    public Task CreateGenerationAsync(long generation, CancellationToken cancellationToken) => Writer.CreateGenerationAsync(Watched(generation), cancellationToken);

    public Task<string?> FindSchemaDifferenceAsync(long generation, CancellationToken cancellationToken) => Writer.FindSchemaDifferenceAsync(generation, cancellationToken);

    public Task ActivateGenerationAsync(long generation, CancellationToken cancellationToken) => Writer.ActivateGenerationAsync(Watched(generation), cancellationToken);

    public Task DropGenerationAsync(long generation, CancellationToken cancellationToken) => Writer.DropGenerationAsync(Watched(generation), cancellationToken);

    public Task<ValueList<OperationOutcome>> WriteAsync(long to, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken)
    {
        if (!Set.IsEmpty || to != generation || sets.TakeFilled(IndexSet.KeyOf(operations)) is not { } filled)
            return Set.WriteAsync(to, operations, cancellationToken);
        sets.Return(Set);
        Set = filled;
        return Task.FromResult(filled.Outcomes);
    }

    public Task PurgeAsync(long generation, SubjectKind subject, CancellationToken cancellationToken) => Set.PurgeAsync(generation, subject, cancellationToken);

    public IAsyncEnumerable<IndexedVersion> ReadVersionsAsync(long generation, SubjectKind subject, View view, CancellationToken cancellationToken) =>
        Writer.ReadVersionsAsync(generation, subject, view, cancellationToken);

    private long Watched(long moved)
    {
        Set.HasMovedGenerations |= moved != generation;
        return moved;
    }
}
