using CsCheck;
using ProNet.Domain.Access;
using ProNet.Search.Access;
using ProNet.Search.Documents;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;
using ProNet.Testing.Builders;
using ProNet.Testing.Generators;

namespace ProNet.Search.Contracts;

/// <summary>Laws that need no oracle: what is counted can be clicked, parts add up, and what one may not see makes no difference.</summary>
public abstract partial class SearchEngineContract
{
    /// <summary>Corpora that each law is tried on.</summary>
    protected virtual int LawCorpora => 5;

    private static readonly Gen<(List<SearchDocument> Corpus, SearchRequest[] Requests)> LawCases = DocumentGenerators.Corpus(20, 60)
        .SelectMany(corpus => RequestGenerators.For(corpus).Array[6].Select(requests => (corpus, requests)));

    private static SearchCriteria With(SearchCriteria criteria, FacetFilter filter) =>
        criteria with { Facets = criteria.Facets.Where(f => f.Facet != filter.Facet).Append(filter).ToValueList() };

    private static SearchRequest With(SearchRequest request, SearchCriteria criteria) =>
        new(request.Scope, criteria, request.Query, request.Today) { Limit = 0 };

    [Test]
    public async Task Facet_WhenAValueIsClicked_GivesTheHitsThatWereCounted() => await EachLawCaseAsync(async (searcher, request) =>
    {
        var schema = SearchSchemas.For(request.Criteria.Subject);
        foreach (var facet in (await searcher.SearchAsync(request, CancellationToken.None)).Facets)
        {
            var bounds = schema.Facet(facet.Facet)!.Buckets;
            for (var i = 0; i < Math.Min(facet.Values.Count, 4); i++)
            {
                var value = facet.Values[i];
                var clicked = bounds.IsEmpty
                    ? With(request.Criteria, new FacetFilter(facet.Facet, [value.Value], value.Selection == FacetSelection.Excluded ? [] : ExcludedOf(request, facet.Facet)))
                    : Ranged(request.Criteria, new RangeFilter(facet.Facet, bounds[i].Minimum, bounds[i].Maximum));
                Assert.That(await TotalAsync(searcher, With(request, clicked)), Is.EqualTo(value.Count), $"{facet.Facet} {value.Value} of {request.Query}");
            }

            if (!bounds.IsEmpty)
            {
                var unknown = Ranged(request.Criteria, new RangeFilter(facet.Facet, null, null, Unknown: true));
                Assert.That(await TotalAsync(searcher, With(request, unknown)), Is.EqualTo(facet.Unknown), $"unknown {facet.Facet} of {request.Query}");
            }
        }
    });

    private static ValueList<string> ExcludedOf(SearchRequest request, string facet) =>
        request.Criteria.Facets.FirstOrDefault(f => f.Facet == facet)?.Excluded ?? [];

    [Test]
    public async Task Facet_WhenValuesAreIncludedAndExcluded_ThePartsAddUpToTheTotal() => await EachLawCaseAsync(async (searcher, request) =>
    {
        foreach (var facet in (await searcher.SearchAsync(request, CancellationToken.None)).Facets)
        {
            // What is excluded stays so: the facet's other values are counted under it.
            var values = facet.Values.Where(v => v.Selection != FacetSelection.Excluded).Select(v => v.Value).ToList();
            if (SearchSchemas.For(request.Criteria.Subject).Facet(facet.Facet)!.IsRange || values.Count < 2)
                continue;
            var (first, second, excluded) = (values[0], values[1], ExcludedOf(request, facet.Facet));
            FacetFilter[] parts = [new(facet.Facet, [first], excluded), new(facet.Facet, [second], [first, .. excluded]), new(facet.Facet, [], [first, second, .. excluded])];
            long sum = 0;
            foreach (var part in parts)
                sum += await TotalAsync(searcher, With(request, With(request.Criteria, part)));
            Assert.That(sum, Is.EqualTo(facet.Total), $"{facet.Facet} of {request.Query}");
        }
    });

    [Test]
    public async Task Search_WhenDocumentsAreHiddenFromTheViewer_AnswersAsIfTheyDidNotExist() => await LawCases.SampleAsync(
        async example =>
        {
            var scope = example.Corpus.Count % 2 == 0 ? AccessScope.Anonymous : AccessScope.ForMember(2);
            await using var whole = await CreateReadyEngineAsync();
            await using var visible = await CreateReadyEngineAsync();
            await FillAsync(whole, example.Corpus);
            await FillAsync(visible, example.Corpus.Where(d => scope.View.Sees(d.Audience)));
            foreach (var request in example.Requests)
            {
                var asViewer = new SearchRequest(scope, request.Criteria, request.Query, request.Today)
                {
                    Limit = 1000,
                    Facets = request.Facets,
                    CountRemovals = true,
                    Highlights = request.Highlights,
                    Explain = request.Explain,
                    Language = request.Language,
                };
                var (actual, expected) = (await whole.Searcher.SearchAsync(asViewer, CancellationToken.None), await visible.Searcher.SearchAsync(asViewer, CancellationToken.None));
                Assert.That(Comparable(actual), Is.EqualTo(Comparable(expected)), $"{request.Query}");
            }

            foreach (var typed in new[] { "da", "ac", "ad", "ma", "in" })
            {
                var asViewer = new SuggestRequest(scope, SubjectKind.Member, typed, 50);
                Assert.That(
                    await whole.Searcher.SuggestAsync(asViewer, CancellationToken.None),
                    Is.EqualTo(await visible.Searcher.SuggestAsync(asViewer, CancellationToken.None)));
            }
        },
        iter: LawCorpora, threads: 1, print: example => $"{example.Corpus.Count} documents");

    [Test]
    public async Task Search_WhileGenerationsSwitchAndDocumentsArrive_AnswersFromOneStateOnly()
    {
        await engine.Writer.CreateGenerationAsync(Next, CancellationToken.None);
        await IndexAsync(Enumerable.Range(1, 5).Select(i => Engineer(i).Document()));
        await WriteAsync(Next, Enumerable.Range(1, 7).Select(i => Indexing.IndexOperation.Put(new MemberBuilder(i).Working("Nurse", "Acme").Document())));
        using var stop = new CancellationTokenSource();
        var reads = 0;
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ReadUntilAsync(() => Interlocked.Increment(ref reads), stop.Token))).ToList();

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        for (var round = 0; round < 10 || (Volatile.Read(ref reads) < 20 && !patience.IsCancellationRequested); round++)
        {
            await engine.Writer.ActivateGenerationAsync(Next, CancellationToken.None);
            await IndexAsync(Engineer(100 + (round % 200)).Document());
            await engine.Writer.ActivateGenerationAsync(Generation, CancellationToken.None);
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.That(reads, Is.GreaterThanOrEqualTo(20), "Nobody read meanwhile.");
    }

    private async Task ReadUntilAsync(Action counted, CancellationToken stop)
    {
        for (; !stop.IsCancellationRequested; counted())
        {
            var response = await SearchAsync(Request("") with { Facets = [new FacetRequest("title")] });
            var facet = response.Facets.Single();
            var title = facet.Values.Single();
            Assert.That((response.Hits.Count, facet.Total, title.Count), Is.EqualTo(((int)response.Total, response.Total, response.Total)));
            Assert.That(title.Value, Is.EqualTo(response.Total == 7 && title.Value == "nurse" ? "nurse" : "engineer"));
        }
    }

    private async Task EachLawCaseAsync(Func<ISearcher, SearchRequest, Task> check) => await LawCases.SampleAsync(
        async example =>
        {
            await using var real = await CreateReadyEngineAsync();
            await FillAsync(real, example.Corpus);
            foreach (var request in example.Requests)
                await check(real.Searcher, request);
        },
        iter: LawCorpora, threads: 1, print: example => $"{example.Corpus.Count} documents");

    private static Task<ValueList<Indexing.OperationOutcome>> FillAsync(EngineUnderTest target, IEnumerable<SearchDocument> documents) =>
        target.Writer.WriteAsync(Generation, [.. documents.Select(Indexing.IndexOperation.Put)], CancellationToken.None);

    private static async Task<long> TotalAsync(ISearcher searcher, SearchRequest request) => (await searcher.SearchAsync(request, CancellationToken.None)).Total;

    private static SearchCriteria Ranged(SearchCriteria criteria, RangeFilter filter) =>
        criteria with { Ranges = criteria.Ranges.Where(r => r.Facet != filter.Facet).Append(filter).ToValueList() };

    /// <summary>Everything, scores and order included, but for the cursor, which may name a state of the index.</summary>
    private static SearchResponse Comparable(SearchResponse response) => response with { Next = null };
}
