using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Benchmarks.Corpus;

/// <summary>480 seeded requests: 12 kinds × 40. Each asks the top 20 by relevance, an exact total, 8 disjunctive facets with their top 20 values, and highlights.</summary>
internal sealed class QueryMix(int seed)
{
    private static readonly ValueList<FacetRequest> Facets =
        new[] { "skill", "title", "company", "place", "industry", "language", "seniority", "years" }.Select(f => new FacetRequest(f, 20)).ToValueList();

    private readonly Random random = new(seed);

    public IEnumerable<(string Kind, SearchRequest Request)> Requests()
    {
        for (var i = 0; i < 40; i++)
        {
            yield return ("one common word", Ask(Word(0, 50)));
            yield return ("2-3 words AND", Ask(new AndNode(Words(random.Next(2, 4), 0, 300))));
            yield return ("phrase", Ask(new PhraseNode(SyntheticMembers.Title(random.Next(0, 200)))));
            yield return ("boolean with NOT", Ask(new AndNode([new OrNode(Words(2, 0, 300)), new NotNode(Word(0, 300))])));
            yield return ("title and skill", Ask(new AndNode(
                [new WordNode(SyntheticMembers.Title(random.Next(0, 200)).Split(' ')[0], "title"), new PhraseNode(SyntheticMembers.Skill(random.Next(0, 100)), "skill")])));
            yield return ("years >= 5", Ask(Word(0, 300), c => c with { Ranges = [new RangeFilter("years", 5, null)] }));
            yield return ("radius 50 km", Ask(Word(0, 300), Near));
            yield return ("fuzzy", Ask(new FuzzyNode(Vocabulary.Word(random.Next(50, 2_000)), 1)));
            yield return ("match all", Ask(new MatchAllNode()));
            yield return ("rare word", Ask(Word(20_000, 30_000)));
            yield return ("OR of three", Ask(new OrNode(Words(3, 0, 500))));
            yield return (i % 2 == 0 ? "groups, dense" : "groups, sparse", Ask(i % 2 == 0 ? new MatchAllNode() : Word(300, 3_000), Groups));
        }
    }

    private static SearchRequest Ask(QueryNode query, Func<SearchCriteria, SearchCriteria>? change = null)
    {
        var criteria = new SearchCriteria { Subject = SubjectKind.Member };
        return new SearchRequest(AccessScope.Anonymous, change?.Invoke(criteria) ?? criteria, query, new DateOnly(2026, 11, 25))
        {
            Limit = 20,
            Facets = Facets,
            Highlights = true,
        };
    }

    private SearchCriteria Near(SearchCriteria criteria)
    {
        var place = random.Next(0, 100);
        return criteria with { Near = new NearFilter($"p{place}", 50, false, [new GeoCentre($"p{place}", SyntheticMembers.Point(place))]) };
    }

    private SearchCriteria Groups(SearchCriteria criteria) => criteria with
    {
        Facets =
        [
            new FacetFilter("skill", [SyntheticMembers.SkillSlug(random.Next(0, 60)), SyntheticMembers.SkillSlug(random.Next(0, 60))], []),
            new FacetFilter("industry", [$"i{random.Next(0, 20)}", $"i{random.Next(0, 20)}", $"i{random.Next(0, 20)}"], []),
            new FacetFilter("language", ["fr"], []),
        ],
    };

    private WordNode Word(int from, int to) => new(Vocabulary.Word(random.Next(from, to)));

    private ValueList<QueryNode> Words(int count, int from, int to) =>
        Enumerable.Range(0, count).Select(QueryNode (_) => Word(from, to)).Distinct().ToValueList();
}
