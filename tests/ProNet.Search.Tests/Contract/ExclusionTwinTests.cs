using CsCheck;
using ProNet.Search.Access;
using ProNet.Search.Contracts;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Fixed;
using ProNet.Testing.Reference;

namespace ProNet.Search.Tests.Contract;

/// <summary>Proves that the law of exclusions would find an engine that forgets them in one part of its answer.</summary>
public sealed class ExclusionTwinTests
{
    private static IEnumerable<TestCaseData> Twins =>
    [
        Forgetting("whom to hide", (_, all) => all, s => s.Except([], s.Closed)),
        Forgetting("whose availability to hide", (_, all) => all, s => s.Except(s.Hidden, [])),
        Forgetting("the total", (right, all) => right with { Total = all.Total }),
        Forgetting("hits", (right, all) => right with { Hits = all.Hits }),
        Forgetting("facets", (right, all) => right with { Facets = all.Facets }),
        Forgetting("removals", (right, all) => right with { Relaxations = all.Relaxations }),
        Forgetting("unknown words", (right, all) => right with { Diagnostics = all.Diagnostics }),
        Forgetting("suggestions", (right, _) => right, suggests: true),
    ];

    [TestCaseSource(nameof(Twins))]
    public async Task FindExclusionLeak_WhenAnEngineForgetsThem_FindsIt(Func<SearchResponse, SearchResponse, SearchResponse> mix, Func<AccessScope, AccessScope> forget, bool suggests)
    {
        string? leak = null;
        await LeakComparison.ExclusionCases(10, fewest: 2, most: 8).SampleAsync(
            async example => leak ??= await LeakComparison.FindExclusionLeakAsync(ReadyAsync, 1, example, engine => new ForgetfulSearcher(engine, mix, forget, suggests)),
            iter: 200, threads: 1, seed: "0000KOIPe0s3");
        Assert.That(leak, Is.Not.Null);
    }

    private static async Task<EngineUnderTest> ReadyAsync()
    {
        var engine = new ReferenceEngine(new FixedFacetLabels(), TestDay.Clock());
        await engine.CreateGenerationAsync(1, CancellationToken.None);
        await engine.ActivateGenerationAsync(1, CancellationToken.None);
        return new EngineUnderTest(engine, engine, engine, () => ValueTask.CompletedTask);
    }

    private static TestCaseData Forgetting(
        string name, Func<SearchResponse, SearchResponse, SearchResponse> mix, Func<AccessScope, AccessScope>? forget = null, bool suggests = false) =>
        new TestCaseData(mix, forget ?? (scope => scope.Except([], [])), suggests).SetArgDisplayNames(name);

    private sealed class ForgetfulSearcher(
        ISearcher engine, Func<SearchResponse, SearchResponse, SearchResponse> mix, Func<AccessScope, AccessScope> forget, bool suggests) : ISearcher
    {
        public EngineDescription Engine => engine.Engine;

        public async Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
        {
            var forgotten = new SearchRequest(forget(request.Scope), request.Criteria, request.Query, request.Today)
            {
                Limit = request.Limit,
                TimeLimit = request.TimeLimit,
                Facets = request.Facets,
                CountRemovals = request.CountRemovals,
                Highlights = request.Highlights,
                Explain = request.Explain,
                Language = request.Language,
            };
            return mix(await engine.SearchAsync(request, cancellationToken), await engine.SearchAsync(forgotten, cancellationToken));
        }

        public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) =>
            engine.SuggestAsync(suggests ? request with { Scope = request.Scope.Except([], []) } : request, cancellationToken);
    }
}
