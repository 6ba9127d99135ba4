using CsCheck;
using ProNet.Search.Contracts;
using ProNet.Search.Documents;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Fixed;
using ProNet.Testing.Generators;
using ProNet.Testing.Reference;

namespace ProNet.Search.Tests.Contract;

/// <summary>The twin of the oracle property: an engine with one fault is found out, or the property could not fail.</summary>
public sealed class SeededFaultTests
{
    /// <summary>One random example in a hundred or so holds nothing that a given fault would spoil.</summary>
    private const int MostExamples = 5;

    private static IEnumerable<TestCaseData> Faults =>
    [
        Fault("a total that is one too high", (_, r) => r with { Total = r.Total + 1 }),
        Fault("a hit left out", (_, r) => r with { Hits = r.Hits.Skip(1).ToValueList() }),
        Fault("hits in reverse", (_, r) => r with { Hits = r.Hits.Reverse().ToValueList() }),
        Fault("a facet counted once too often", (_, r) => r with { Facets = r.Facets.Select(AddOne).ToValueList() }),
        Fault("unknowns forgotten", (_, r) => r with { Facets = r.Facets.Select(f => f with { Unknown = 0 }).ToValueList() }),
        Fault("selected values not listed", (_, r) => r with { Facets = r.Facets.Select(WithoutSelected).ToValueList() }),
        Fault("removals forgotten", (_, r) => r with { Relaxations = [] }),
        Fault("a page that repeats its last hit", (q, r) => q.After is null || r.Hits.IsEmpty ? r : r with { Hits = r.Hits.Prepend(r.Hits[0]).ToValueList() }),
        Fault("marks forgotten", (_, r) => r with { Hits = r.Hits.Select(h => h with { Highlights = [] }).ToValueList() }),
        Fault("reasons forgotten", (_, r) => r with { Hits = r.Hits.Select(h => h with { Why = [] }).ToValueList() }),
        Fault("distances forgotten", (_, r) => r with { Hits = r.Hits.Select(h => h with { DistanceKm = null }).ToValueList() }),
    ];

    [TestCaseSource(nameof(Faults))]
    public async Task Comparison_WhenTheEngineHasAFault_FindsIt(Func<SearchRequest, SearchResponse, SearchResponse> fault)
    {
        string? difference = null;
        for (var example = 0; difference is null && example < MostExamples; example++)
        {
            var (corpus, requests) = Example();
            difference = await DifferenceAsync(corpus, requests, fault);
        }

        Assert.That(difference, Is.Not.Null);
    }

    [Test]
    public async Task Comparison_WhenTheEngineAnswersWithFactsOfDifferentEntries_FindsIt()
    {
        string? difference = null;
        for (var example = 0; difference is null && example < MostExamples; example++)
        {
            var (corpus, requests) = Example();
            difference = await DifferenceAsync(corpus, requests, (_, response) => response, WithoutEntries);
        }

        Assert.That(difference, Is.Not.Null);
    }

    [Test]
    public async Task Comparison_WhenTheEngineHasNone_FindsNothing()
    {
        var (corpus, requests) = Example();

        Assert.That(await DifferenceAsync(corpus, requests, (_, response) => response), Is.Null);
    }

    private static TestCaseData Fault(string name, Func<SearchRequest, SearchResponse, SearchResponse> fault) => new TestCaseData(fault).SetArgDisplayNames(name);

    private static QueryNode WithoutEntries(QueryNode node) => node switch
    {
        NestedNode nested => new AndNode(nested.Words().ToValueList()),
        AndNode and => new AndNode(and.Children.Select(WithoutEntries).ToValueList()),
        OrNode or => new OrNode(or.Children.Select(WithoutEntries).ToValueList()),
        NotNode not => new NotNode(WithoutEntries(not.Child)),
        _ => node,
    };

    private static FacetResult AddOne(FacetResult facet) => facet with { Values = facet.Values.Select(v => v with { Count = v.Count + 1 }).ToValueList() };

    private static FacetResult WithoutSelected(FacetResult facet) =>
        facet with { Values = facet.Values.Where(v => v.Selection == FacetSelection.None).ToValueList() };

    private static (List<SearchDocument> Corpus, List<SearchRequest> Requests) Example()
    {
        var corpus = DocumentGenerators.Corpus(40, 40).Single();
        return (corpus, RequestGenerators.For(corpus).List[60, 60].Single());
    }

    private static async Task<string?> DifferenceAsync(
        List<SearchDocument> corpus, List<SearchRequest> requests, Func<SearchRequest, SearchResponse, SearchResponse> fault, Func<QueryNode, QueryNode>? misread = null)
    {
        var engine = new ReferenceEngine(new FixedFacetLabels(), TestDay.Clock());
        await engine.CreateGenerationAsync(1, CancellationToken.None);
        await engine.ActivateGenerationAsync(1, CancellationToken.None);
        var faulty = new EngineUnderTest(new FaultySearcher(engine, fault, misread ?? (query => query)), engine, engine, () => ValueTask.CompletedTask);
        return await OracleComparison.FindDifferenceAsync(faulty, 1, corpus, requests);
    }

    private sealed class FaultySearcher(
        ISearcher inner, Func<SearchRequest, SearchResponse, SearchResponse> fault, Func<QueryNode, QueryNode> misread) : ISearcher
    {
        public EngineDescription Engine => inner.Engine;

        public async Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken) =>
            fault(request, await inner.SearchAsync(request with { Query = misread(request.Query) }, cancellationToken));

        public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) =>
            inner.SuggestAsync(request, cancellationToken);
    }
}
