using ProNet.Search.Access;
using ProNet.Search.Building;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>
/// What every search engine promises. Each engine's test project subclasses it once, so two engines cannot be held to different promises.
/// Requests are prepared as the product prepares them (parser, skills, places), with the fixed lexicon and gazetteer of the tests.
/// </summary>
public abstract partial class SearchEngineContract
{
    protected const long Generation = 1;

    private readonly SearchBuilder builder = new(new FixedSkillLexicon(), new FixedGazetteer(), TestDay.Clock());
    private EngineUnderTest engine = null!;

    /// <summary>An engine without any generation, using <see cref="FixedFacetLabels"/> and a clock at <see cref="TestDay"/>.</summary>
    protected abstract Task<EngineUnderTest> CreateEngineAsync();

    [SetUp]
    public async Task CreateEngine() => engine = await CreateReadyEngineAsync();

    [TearDown]
    public async Task DisposeEngine()
    {
        if (engine is not null)
            await engine.DisposeAsync();
    }

    /// <summary>An engine whose generation <see cref="Generation"/> is active and empty. One that is expensive to make may be one that was emptied.</summary>
    protected virtual async Task<EngineUnderTest> CreateReadyEngineAsync()
    {
        var created = await CreateEngineAsync();
        await created.Writer.CreateGenerationAsync(Generation, CancellationToken.None);
        await created.Writer.ActivateGenerationAsync(Generation, CancellationToken.None);
        return created;
    }

    private protected Task<ValueList<OperationOutcome>> IndexAsync(params IEnumerable<SearchDocument> documents) =>
        WriteAsync(Generation, documents.Select(IndexOperation.Put));

    private Task<ValueList<OperationOutcome>> WriteAsync(long generation, params IEnumerable<IndexOperation> operations) =>
        engine.Writer.WriteAsync(generation, [.. operations], CancellationToken.None);

    /// <summary>A request as the product would build it; scope: everything, unless said.</summary>
    private protected SearchRequest Request(string text, SubjectKind subject = SubjectKind.Member, AccessScope? scope = null) =>
        Request(new SearchCriteria { Subject = subject, QueryText = text }, scope);

    private protected SearchRequest Request(SearchCriteria criteria, AccessScope? scope = null) =>
        builder.Build(scope ?? AccessScope.SystemSeesEverything(), criteria, "en").Request with { Limit = 1000 };

    private protected Task<SearchResponse> SearchAsync(SearchRequest request) => engine.Searcher.SearchAsync(request, CancellationToken.None);

    private protected async Task<long[]> IdsAsync(SearchRequest request)
    {
        var response = await SearchAsync(request);
        Assert.That(response.Total, Is.EqualTo(response.Hits.Count), "Total and hits disagree.");
        return [.. response.Hits.Select(h => h.Id)];
    }

    private async Task AssertFindsAsync(SearchRequest request, params long[] ids) => Assert.That(await IdsAsync(request), Is.EquivalentTo(ids));
}
