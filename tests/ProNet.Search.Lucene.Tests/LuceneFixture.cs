using Microsoft.Extensions.DependencyInjection;
using ProNet.Search.Access;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Lexicon;
using ProNet.Search.Building;
using ProNet.Search.Requests;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Lucene.Tests;

/// <summary>A Lucene engine in a folder of its own, as a host would build it. Several may share a folder, as processes do.</summary>
internal sealed class LuceneFixture : IDisposable
{
    private readonly ServiceProvider services;

    public LuceneFixture(string? folder = null, TimeProvider? time = null)
    {
        Folder = folder ?? Directory.CreateTempSubdirectory("pronet-lucene-").FullName;
        services = new ServiceCollection()
            .AddSingleton<IFacetLabels, FixedFacetLabels>()
            .AddSingleton(time ?? TestDay.Clock())
            .AddProNetLucene(Folder)
            .BuildServiceProvider();
    }

    public string Folder { get; }

    public ISearcher Searcher => services.GetRequiredService<ISearcher>();

    public IGenerationReader Generations => services.GetRequiredService<IGenerationReader>();

    public IIndexWriter Writer => services.GetRequiredService<IIndexWriter>();

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    public static SearchRequest Request(SubjectKind subject, string query = "", AccessScope? scope = null) =>
        Request(new SearchCriteria { Subject = subject, QueryText = query }, scope);

    public static SearchRequest Request(SearchCriteria criteria, AccessScope? scope = null) =>
        new SearchBuilder(new FixedSkillLexicon(), new FixedGazetteer(), TestDay.Clock()).Build(scope ?? AccessScope.Anonymous, criteria, "en").Request;

    /// <summary>Makes a generation with these documents the searched one.</summary>
    public async Task<LuceneFixture> WithAsync(params SearchDocument[] documents)
    {
        await Writer.CreateGenerationAsync(1, CancellationToken.None);
        await Writer.ActivateGenerationAsync(1, CancellationToken.None);
        await PutAsync(documents);
        return this;
    }

    public Task<ValueList<OperationOutcome>> PutAsync(params SearchDocument[] documents) =>
        Writer.WriteAsync(1, documents.Select(IndexOperation.Put).ToList(), CancellationToken.None);

    /// <summary>Ids found, in order.</summary>
    public async Task<List<long>> FindAsync(SearchRequest request) =>
        (await Searcher.SearchAsync(request, CancellationToken.None)).Hits.Select(h => h.Id).ToList();

    /// <summary>Ends the engine as the end of a process does; the folder stays.</summary>
    public void Stop() => services.Dispose();

    /// <summary>Also removes the folder.</summary>
    public void Dispose()
    {
        Stop();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
