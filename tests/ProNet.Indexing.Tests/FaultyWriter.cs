using ProNet.Domain.Access;
using ProNet.Search;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Reference;

namespace ProNet.Indexing.Tests;

/// <summary>An engine that can be down, refuse documents, and let something happen just before a write.</summary>
internal sealed class FaultyWriter(ReferenceEngine inner) : IIndexWriter, IGenerationReader, ISearcher
{
    public bool IsDown { get; set; }

    /// <summary>Generations whose files are broken: they cannot be searched, and a rebuild heals.</summary>
    public HashSet<long> Damaged { get; } = [];

    /// <summary>True: documents are there and no word leads to them, as when their analysis went wrong.</summary>
    public bool FindsNothing { get; set; }

    public HashSet<long> DownGenerations { get; } = [];

    public Func<IndexOperation, bool> Refuses { get; set; } = _ => false;

    /// <summary>What a generation makes of a document, as when its analysis knows other words.</summary>
    public Func<long, SearchDocument, SearchDocument> Understands { get; set; } = (_, document) => document;

    public Func<long, Task> BeforeWrite { get; set; } = _ => Task.CompletedTask;

    public Func<Task> BeforeSearch { get; set; } = () => Task.CompletedTask;

    /// <summary>Whether the search that begins is about some subjects alone.</summary>
    public bool IsAmong { get; private set; }

    public int Writes { get; private set; }

    public int Operations { get; private set; }

    public Task<ValueList<long>> GenerationsAsync(CancellationToken cancellationToken) => Up().GenerationsAsync(cancellationToken);

    public Task CreateGenerationAsync(long generation, CancellationToken cancellationToken) => Up().CreateGenerationAsync(generation, cancellationToken);

    public Task<string?> FindSchemaDifferenceAsync(long generation, CancellationToken cancellationToken) => inner.FindSchemaDifferenceAsync(generation, cancellationToken);

    public Task ActivateGenerationAsync(long generation, CancellationToken cancellationToken) => Damaged.Contains(generation)
        ? throw new SearchEngineUnavailableException("The index cannot be read.") { IsDamage = true }
        : Up().ActivateGenerationAsync(generation, cancellationToken);

    public Task DropGenerationAsync(long generation, CancellationToken cancellationToken) => Up().DropGenerationAsync(generation, cancellationToken);

    public async Task<ValueList<OperationOutcome>> WriteAsync(long generation, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken)
    {
        await BeforeWrite(generation);
        if (DownGenerations.Contains(generation))
            throw new SearchEngineUnavailableException($"Generation {generation} cannot be written.");
        Writes++;
        Operations += operations.Count;
        var accepted = await Up().WriteAsync(generation, [.. operations.Where(o => !Refuses(o)).Select(o => Understood(generation, o))], cancellationToken);
        var next = 0;
        return operations.Select(o => Refuses(o) ? new OperationOutcome(OperationStatus.Rejected, "The test refuses it.") : accepted[next++]).ToValueList();
    }

    public Task PurgeAsync(long generation, SubjectKind subject, CancellationToken cancellationToken) => Up().PurgeAsync(generation, subject, cancellationToken);

    public IAsyncEnumerable<IndexedVersion> ReadVersionsAsync(long generation, SubjectKind subject, View view, CancellationToken cancellationToken) =>
        Up().ReadVersionsAsync(generation, subject, view, cancellationToken);

    public async Task<SearchResponse> SearchAsync(long generation, SearchRequest request, CancellationToken cancellationToken)
    {
        IsAmong = !request.Among.IsEmpty;
        await BeforeSearch();
        return FindsNothing ? new SearchResponse { Total = 0, Hits = [] } : await inner.SearchAsync(generation, request, cancellationToken);
    }

    public EngineDescription Engine => inner.Engine;

    public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken) =>
        FindsNothing ? Task.FromResult(new SearchResponse { Total = 0, Hits = [] }) : Up().SearchAsync(request, cancellationToken);

    public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) => Up().SuggestAsync(request, cancellationToken);

    private IndexOperation Understood(long generation, IndexOperation operation) => operation with
    {
        Renditions = new ByView<SearchDocument?>(view => operation.Renditions[view] is { } document ? Understands(generation, document) : null),
    };

    private ReferenceEngine Up() => IsDown ? throw new SearchEngineUnavailableException("The engine is down.") : inner;
}
