using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Benchmarks.Corpus;

/// <summary>
/// Seeded searches as people save them, over the same skewed vocabulary as the profiles: a title and a skill, a title near a place, values of filters, titles
/// side by side without a word, an employer, beginnings of words, positions, rare words; and of each thousand one that asks for years alone, which nothing can be filed under.
/// </summary>
internal sealed class SavedSearchMix(int seed)
{
    private readonly Random random = new(seed);
    private readonly Zipf words = new(30_000, 1.0);
    private readonly Zipf skills = new(SyntheticMembers.Skills, 0.9);
    private readonly Zipf titles = new(SyntheticMembers.Titles, 0.9);
    private readonly Zipf organisations = new(SyntheticMembers.Organisations, 0.8);

    public IEnumerable<SearchRequest> Requests(int count)
    {
        for (var i = 0; i < count; i++)
            yield return (i % 1_000 == 999 ? 999 : i % 100) switch
            {
                < 30 => Ask(new AndNode([Title(), Skill()])),
                < 45 => Ask(Title(), c => c with { Near = Near() }),
                < 60 => Ask(new MatchAllNode(), c => c with { Facets = [Skills(random.Next(1, 4)), new FacetFilter("industry", [$"i{random.Next(0, 40)}", $"i{random.Next(0, 40)}"], [])], Ranges = [new RangeFilter("years", 5, 15)] }),
                < 72 => Ask(new AndNode([new OrNode([Title(), Title(), Title()]), Skill(), new NotNode(Word())])),
                < 82 => Ask(new AndNode([TitleWord(), new PhraseNode(SyntheticMembers.Organisation(organisations.Next(random)), "current-company")])),
                < 88 => Ask(new AndNode([new PrefixNode(Vocabulary.Word(200_000 + random.Next(0, 60))[..4]), Skill()])),
                < 93 => Ask(new NestedNode("position", new AndNode([TitleWord(), new PhraseNode(SyntheticMembers.Organisation(organisations.Next(random)))]))),
                < 999 => Ask(new WordNode(Vocabulary.Word(random.Next(2_000, 30_000))), c => c with { Ranges = [new RangeFilter("years", 5, null)] }),
                _ => Ask(new MatchAllNode(), c => c with { Ranges = [new RangeFilter("years", random.Next(5, 30), null)] }),
            };
    }

    private SearchRequest Ask(QueryNode query, Func<SearchCriteria, SearchCriteria>? change = null)
    {
        var scope = random.Next(20) switch { 0 => AccessScope.Anonymous, < 6 => AccessScope.ForRecruiter(1_000_000), _ => AccessScope.ForMember(1_000_000) };
        var criteria = new SearchCriteria { Subject = SubjectKind.Member };
        return new SearchRequest(scope, change?.Invoke(criteria) ?? criteria, query, new DateOnly(2026, 11, 25));
    }

    private WordNode Word() => new(Vocabulary.Word(words.Next(random)));

    private PhraseNode Title() => new(SyntheticMembers.Title(titles.Next(random)));

    private WordNode TitleWord() => new(SyntheticMembers.Title(titles.Next(random)).Split(' ')[1]);

    private ConceptNode Skill()
    {
        var skill = skills.Next(random);
        return new ConceptNode(new PhraseNode(SyntheticMembers.Skill(skill)), SyntheticMembers.SkillSlug(skill), [SyntheticMembers.Skill(skill) + " " + Vocabulary.Word(skill % 200)]);
    }

    private FacetFilter Skills(int count) => new("skill", Enumerable.Range(0, count).Select(_ => SyntheticMembers.SkillSlug(skills.Next(random))).Distinct().ToValueList(), []);

    private NearFilter Near()
    {
        var place = random.Next(0, 100);
        return new NearFilter($"p{place}", 50, false, [new GeoCentre($"p{place}", SyntheticMembers.Point(place))]);
    }
}
