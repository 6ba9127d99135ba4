using CsCheck;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Search.Access;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;
using ProNet.Testing.Generators;

namespace ProNet.Search.Contracts;

/// <summary>
/// The same for whoever is kept from some people: an engine that has them answers as one that never had them, and as one in which those whose availability is
/// not for the viewer are not open to work. How rare a word is comes from the whole view, so that where people are kept back scores, and with them the order
/// by relevance, may differ, and nothing else.
/// </summary>
public static partial class LeakComparison
{
    /// <summary>Members, who looks and is kept from whom, and what is asked. The fewer they are, the more words only one of them has.</summary>
    public static Gen<(List<SecretMember> World, AccessScope Scope, SearchRequest[] Requests)> ExclusionCases(int requests, int fewest = 8, int most = 30) =>
        Gen.Select(SecretMembers.World(fewest, most), Gen.Enum<View>(), Gen.Long[1, most].Array[0, 8], Gen.Long[1, most].Array[0, 12]).SelectMany((world, view, hidden, closed) =>
            RequestGenerators.For(SearchSchemas.For(SubjectKind.Member), [.. world.SelectMany(m => Build(m.Whole()).Renditions.All).OfType<Documents.SearchDocument>()])
                .Array[requests].Select(asked => (world, AccessScope.Of(view).Except(hidden, closed), asked)));

    /// <param name="ready">Makes an engine with an empty, active generation.</param>
    /// <param name="generation">That generation.</param>
    /// <param name="example">One of <see cref="ExclusionCases"/>.</param>
    /// <param name="asked">The searcher that is asked as whoever is kept from people; null for the engine's own.</param>
    /// <returns>The first difference; null when there is none.</returns>
    public static async Task<string?> FindExclusionLeakAsync(
        Func<Task<EngineUnderTest>> ready, long generation, (List<SecretMember> World, AccessScope Scope, SearchRequest[] Requests) example, Func<ISearcher, ISearcher>? asked = null)
    {
        var (world, scope, requests) = example;
        await using var whole = await ready();
        await using var bare = await ready();
        await whole.Writer.WriteAsync(generation, [.. world.Select(m => Build(m.Whole()))], CancellationToken.None);
        await bare.Writer.WriteAsync(generation, [.. world.Select(m => KeptBack(m, scope)).OfType<Member>().Select(Build)], CancellationToken.None);
        var searcher = asked?.Invoke(whole.Searcher) ?? whole.Searcher;
        var of = AccessScope.Of(scope.View);

        foreach (var request in requests)
        {
            var actual = Comparable(await searcher.SearchAsync(As(request, scope), CancellationToken.None), scope);
            var expected = Comparable(await bare.Searcher.SearchAsync(As(request, of), CancellationToken.None), scope);
            if (actual != expected)
                return $"{scope.View} without {string.Join(", ", scope.Hidden)} can tell by {request.Query} under {request.Criteria}: {Difference(actual, expected)}";
        }

        foreach (var typed in Typed)
        {
            var actual = await searcher.SuggestAsync(new SuggestRequest(scope, SubjectKind.Member, typed, 50), CancellationToken.None);
            var expected = await bare.Searcher.SuggestAsync(new SuggestRequest(of, SubjectKind.Member, typed, 50), CancellationToken.None);
            if (actual != expected)
                return $"{scope.View} can tell by typing \"{typed}\": {string.Join(", ", actual)} instead of {string.Join(", ", expected)}";
        }

        return null;
    }

    private static Member? KeptBack(SecretMember member, AccessScope scope) => scope.Hidden.Contains(member.Id) ? null
        : (scope.Closed.Contains(member.Id) ? member with { Open = new Secret<bool>(Audience.Everyone, false) } : member).Whole();

    /// <summary>Nobody being kept back, even scores are equal.</summary>
    private static SearchResponse Comparable(SearchResponse response, AccessScope scope) => scope.Hidden.IsEmpty ? InSteps(response) : response with
    {
        Next = null,
        Hits = response.Hits.OrderBy(h => h.Id).Select(h => h with { Score = 0, Why = h.Why.Select(w => w with { Contribution = 0 }).ToValueList() }).ToValueList(),
    };
}
