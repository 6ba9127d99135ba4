using ProNet.Search.Documents;
using ProNet.Search.Highlighting;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Responses;
using ProNet.Search.Schema;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Tests.Highlighting;

public sealed class ClauseExplainerTests
{
    private static ClauseMatch[] Explain(QueryNode query, SearchDocument document, Func<QueryNode, double>? contribution = null) =>
        [.. new ClauseExplainer(SearchSchemas.For(document.Subject), query).Explain(document, contribution)];

    [Test]
    public void Explain_WhenWordsMatch_NamesTheFieldsBestFirst()
    {
        var person = new MemberBuilder().WithSummary("A nurse.").WithHeadline("Nurse").Document();

        var match = Explain(new WordNode("nurse"), person, _ => 2.5).Single();

        Assert.That(match, Is.EqualTo(new ClauseMatch("nurse", true, ["headline", "summary"], null, 2.5)));
    }

    [Test]
    public void Explain_OfManyDocuments_PrintsEachClauseOnce()
    {
        var explainer = new ClauseExplainer(SearchSchemas.For(SubjectKind.Member), new AndNode([new WordNode("nurse"), new PhraseNode("night shift")]));

        var hits = Enumerable.Range(1, 3).Select(i => explainer.Explain(new MemberBuilder(i).WithHeadline("Nurse").Document())).ToList();

        Assert.That(hits.Select(h => h[1].Clause), Is.All.SameAs(hits[0][1].Clause));
    }

    [Test]
    public void Explain_OfMoreClausesThanAnybodyReads_ExplainsTheFirstEachOnce()
    {
        var words = Enumerable.Range(0, 200).Select(QueryNode (i) => new WordNode($"word{i % 100}")).ToValueList();

        var why = Explain(new OrNode(words), new MemberBuilder().WithSummary("word1 word70").Document());

        Assert.That(why.Select(m => m.Clause), Is.EqualTo(Enumerable.Range(0, ClauseExplainer.MostClauses).Select(i => $"word{i}")));
        Assert.That(why.Where(m => m.Matched).Select(m => m.Clause), Is.EqualTo(new[] { "word1" }));
    }

    [Test]
    public void Explain_WhenExclusionsShareAWord_ReadsEachByItself()
    {
        var nurse = new NotNode(new ConceptNode(new AndNode([new WordNode("senior"), new WordNode("nurse")]), "nurse", []) { Kind = ConceptKind.Occupation });
        var manager = new NotNode(new ConceptNode(new AndNode([new WordNode("senior"), new WordNode("manager")]), "manager", []) { Kind = ConceptKind.Occupation });

        var matches = Explain(new OrNode([nurse, manager]), new MemberBuilder().WithHeadline("Senior manager").Document());

        Assert.That(matches.Select(m => m.Matched), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public void Explain_WhenFactsStandInDifferentEntries_SaysThatTheClauseIsMissing()
    {
        var person = new MemberBuilder().Held("Nurse", "City hospital", 2010, 2012).Held("Teacher", "Acme", 2015, 2018).Document();
        var together = new NestedNode("position", new AndNode([new WordNode("nurse"), new WordNode("hospital")]));
        var apart = new NestedNode("position", new AndNode([new WordNode("nurse"), new WordNode("acme")]));
        var when = new NestedNode("position", new RangeNode("during", 17_000, 17_000, "2016"));

        var matches = Explain(new AndNode([together, apart, when]), person);

        Assert.That(matches.Select(m => (m.Clause, m.Matched, string.Join(' ', m.Fields))), Is.EqualTo(new[]
        {
            ("position:(nurse hospital)", true, "pastTitle pastOrganisation"),
            ("position:(nurse acme)", false, ""),
            ("position:(during:2016)", true, "positions"),
        }));
    }

    [Test]
    public void Explain_WhenOnlyOneBranchOfAnOrMatches_SaysWhich()
    {
        var query = new AndNode([new WordNode("java"), new OrNode([new WordNode("spring"), new WordNode("hibernate")])]);

        var matches = Explain(query, new MemberBuilder().WithHeadline("Java, Spring").Document());

        Assert.That(matches.Select(m => (m.Clause, m.Matched)), Is.EqualTo(new[] { ("java", true), ("spring", true), ("hibernate", false) }));
        Assert.That(matches[2].Fields, Is.Empty);
    }

    [Test]
    public void Explain_WhenSkillMatchesOtherwiseThanWritten_SaysThroughWhat()
    {
        var query = new ConceptNode(new WordNode("k8s"), "kubernetes", ["Kubernetes"]);

        Assert.That(Explain(query, new MemberBuilder().WithHeadline("Kubernetes").Document()).Single().Through, Is.EqualTo("Kubernetes"));
        Assert.That(Explain(query, new MemberBuilder().WithHeadline("k8s").Document()).Single().Through, Is.Null);
        Assert.That(Explain(query, new MemberBuilder().WithHeadline("helm").Document()).Single().Matched, Is.False);
    }

    [Test]
    public void Explain_WhenOnlyTheConceptMatches_SaysThroughTheConcept()
    {
        var query = new ConceptNode(new WordNode("kube"), "kubernetes", []);

        var match = Explain(query, new MemberBuilder().Skilled(TestSkills.Kubernetes).Document()).Single();

        Assert.That((match.Through, match.Fields), Is.EqualTo(("kubernetes", (ValueList<string>)["skillValue"])));
    }

    [Test]
    public void Explain_WhenClauseIsAFilter_NamesItsFieldAndAddsNothing()
    {
        var job = new JobBuilder().In(TestPlaces.Paris).Paying(50_000).Document();
        var paris = new GeoCentre("Paris", TestPlaces.Paris.Point!.Value);
        var query = new AndNode([new RangeNode("salary", 40_000, null, "40000.."), new NearNode("Paris", 10, OrRemote: false, [paris]), new NotNode(new WordNode("junior"))]);

        var matches = Explain(query, job, _ => 9);

        Assert.That(matches.Select(m => m.Matched), Is.All.True);
        Assert.That(matches.Select(m => m.Contribution), Is.All.Zero);
        Assert.That(matches.Select(m => string.Join(' ', m.Fields)), Is.EqualTo(new[] { "yearlyPay", "point", "" }));
    }

    [Test]
    public void Explain_WhenCodeMatches_NamesTheKeywordField() =>
        Assert.That(Explain(new WordNode("FR", "language"), new MemberBuilder().Speaking("fr").Document()).Single().Fields, Is.EqualTo(new[] { "languageValue" }));

    [Test]
    public void Explain_WhenQueryIsEmpty_HasNothingToSay() => Assert.That(Explain(new MatchAllNode(), new MemberBuilder().Document()), Is.Empty);
}
