using Microsoft.Extensions.DependencyInjection;
using ProNet.Domain.Access;
using ProNet.Search;
using ProNet.Search.Indexing;
using ProNet.Search.Lexicon;
using ProNet.Search.Lucene;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Fixed;

namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>The embedded engine on files, which can be away, and be opened anew.</summary>
internal sealed class SimulatedEngine(string folder, TimeProvider time) : ISearcher, IIndexWriter, IGenerationReader, IAsyncDisposable
{
    private ServiceProvider services = Open(folder, time);

    public bool IsDown { get; set; }

    public EngineDescription Engine => services.GetRequiredService<ISearcher>().Engine;

    private ISearcher Searcher => Up<ISearcher>();

    private IIndexWriter Writer => Up<IIndexWriter>();

    /// <summary>As its process does that ends and starts again.</summary>
    public async Task ReopenAsync()
    {
        await services.DisposeAsync();
        services = Open(folder, time);
    }

    public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken) => Searcher.SearchAsync(request, cancellationToken);

    public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) => Searcher.SuggestAsync(request, cancellationToken);

    public Task<SearchResponse> SearchAsync(long generation, SearchRequest request, CancellationToken cancellationToken) =>
        Up<IGenerationReader>().SearchAsync(generation, request, cancellationToken);

    public Task<ValueList<long>> GenerationsAsync(CancellationToken cancellationToken) => Writer.GenerationsAsync(cancellationToken);

    public Task CreateGenerationAsync(long generation, CancellationToken cancellationToken) => Writer.CreateGenerationAsync(generation, cancellationToken);

    public Task<string?> FindSchemaDifferenceAsync(long generation, CancellationToken cancellationToken) => Writer.FindSchemaDifferenceAsync(generation, cancellationToken);

    public Task ActivateGenerationAsync(long generation, CancellationToken cancellationToken) => Writer.ActivateGenerationAsync(generation, cancellationToken);

    public Task DropGenerationAsync(long generation, CancellationToken cancellationToken) => Writer.DropGenerationAsync(generation, cancellationToken);

    public Task<ValueList<OperationOutcome>> WriteAsync(long generation, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken) =>
        Writer.WriteAsync(generation, operations, cancellationToken);

    public Task PurgeAsync(long generation, SubjectKind subject, CancellationToken cancellationToken) => Writer.PurgeAsync(generation, subject, cancellationToken);

    public IAsyncEnumerable<IndexedVersion> ReadVersionsAsync(long generation, SubjectKind subject, View view, CancellationToken cancellationToken) =>
        Writer.ReadVersionsAsync(generation, subject, view, cancellationToken);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static ServiceProvider Open(string folder, TimeProvider time) => new ServiceCollection().AddLogging().AddSingleton(time)
        .AddSingleton<IFacetLabels>(new FixedFacetLabels()).AddProNetLucene(Path.Combine(folder, "index")).BuildServiceProvider();

    private T Up<T>()
        where T : notnull => IsDown ? throw new SearchEngineUnavailableException("The engine is away.") : services.GetRequiredService<T>();
}
