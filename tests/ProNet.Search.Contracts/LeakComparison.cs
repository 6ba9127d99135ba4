using System.Globalization;
using CsCheck;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Indexing.Documents;
using ProNet.Lexicon.Occupations;
using ProNet.Search.Access;
using ProNet.Search.Indexing;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;
using ProNet.Testing.Generators;

namespace ProNet.Search.Contracts;

/// <summary>
/// Asks an engine that was given members with secrets, and one that was given the members who never had what the viewer may not know, and says where the
/// answers differ. Nothing of an answer is left out: hits, their order and scores, total, facets, highlights, reasons, removals, unknown words, corrections,
/// suggestions. Only the cursor may name a state of the index.
/// </summary>
public static partial class LeakComparison
{
    private static readonly string[] Typed = ["da", "ac", "ma", "in", "zo", "é", "k", "un", "pa", "qu"];

    /// <summary>Members, who looks, and what is asked.</summary>
    public static Gen<(List<SecretMember> World, View View, SearchRequest[] Requests)> Cases(int requests) => Gen.Select(SecretMembers.World(8, 30), Gen.Enum<View>()).SelectMany(
        (world, view) => RequestGenerators.For(SearchSchemas.For(SubjectKind.Member), [.. world.Select(m => Build(m.Whole()).Renditions.All).SelectMany(all => all.OfType<Documents.SearchDocument>())])
            .Array[requests].Select(asked => (world, view, asked.Select(r => As(r, view)).ToArray())));

    private static readonly OccupationLexicon Titles = new(OccupationList.All());

    /// <summary>As the product makes it.</summary>
    public static IndexOperation Build(Member member) => MemberDocuments.Operation(member, Titles);

    /// <param name="ready">Makes an engine with an empty, active generation.</param>
    /// <param name="generation">That generation.</param>
    /// <param name="example">One of <see cref="Cases"/>.</param>
    /// <param name="build">Makes what is written of a member with secrets: <see cref="Build"/>, or something that is to be caught.</param>
    /// <returns>The first difference; null when there is none.</returns>
    public static async Task<string?> FindLeakAsync(
        Func<Task<EngineUnderTest>> ready, long generation, (List<SecretMember> World, View View, SearchRequest[] Requests) example, Func<Member, IndexOperation> build)
    {
        var (world, view, requests) = example;
        await using var whole = await ready();
        await using var bare = await ready();
        await whole.Writer.WriteAsync(generation, [.. world.Select(m => build(m.Whole()))], CancellationToken.None);
        await bare.Writer.WriteAsync(generation, [.. world.Select(m => m.Without(view)).OfType<Member>().Select(Build)], CancellationToken.None);

        foreach (var request in requests)
        {
            var (actual, expected) = (await whole.Searcher.SearchAsync(request, CancellationToken.None), await bare.Searcher.SearchAsync(request, CancellationToken.None));
            if (InSteps(actual) != InSteps(expected))
                return $"{view} can tell by {request.Query} under {request.Criteria}: {Difference(actual, expected)}";
        }

        foreach (var typed in Typed)
        {
            var request = new SuggestRequest(AccessScope.Of(view), SubjectKind.Member, typed, 50);
            var (actual, expected) = (await whole.Searcher.SuggestAsync(request, CancellationToken.None), await bare.Searcher.SuggestAsync(request, CancellationToken.None));
            if (actual != expected)
                return $"{view} can tell by typing \"{typed}\": {string.Join(", ", actual)} instead of {string.Join(", ", expected)}";
        }

        return null;
    }

    /// <summary>
    /// Scores to four digits: parts of a score are added in an order that changes with the segments, so that the last bit may fall on the other side of a rounding. It
    /// tells how documents lie in segments, and nothing of what they hold.
    /// </summary>
    private static SearchResponse InSteps(SearchResponse response) => response with
    {
        Next = null,
        Hits = response.Hits.Select(h => h with { Score = Step(h.Score), Why = h.Why.Select(w => w with { Contribution = Step(w.Contribution) }).ToValueList() }).ToValueList(),
    };

    private static double Step(double score) => score == 0 ? 0 : double.Parse(score.ToString("E3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static SearchRequest As(SearchRequest request, View view) => As(request, AccessScope.Of(view));

    private static SearchRequest As(SearchRequest request, AccessScope scope) => new(scope, request.Criteria, request.Query, request.Today)
    {
        Limit = request.Limit,
        TimeLimit = request.TimeLimit,
        Facets = request.Facets,
        CountRemovals = request.CountRemovals,
        Highlights = request.Highlights,
        Explain = request.Explain,
        Language = request.Language,
    };

    private static string Difference(SearchResponse actual, SearchResponse expected)
    {
        if (actual.Total != expected.Total)
            return $"total {actual.Total} instead of {expected.Total}";
        if (actual.Hits != expected.Hits)
            return $"hits {string.Join(", ", actual.Hits.Select(h => $"{h.Id} ({h.Score:R})"))} instead of {string.Join(", ", expected.Hits.Select(h => $"{h.Id} ({h.Score:R})"))}, or their evidence";
        if (actual.Facets != expected.Facets)
            return $"facet {actual.Facets.Zip(expected.Facets).First(pair => pair.First != pair.Second)}";
        return $"{Said(actual)} instead of {Said(expected)}";
    }

    private static string Said(SearchResponse response) => string.Join(", ", [.. response.Relaxations, .. response.Corrections, .. response.Diagnostics.AsEnumerable<object>()]);
}
