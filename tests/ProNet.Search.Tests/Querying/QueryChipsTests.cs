using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;

namespace ProNet.Search.Tests.Querying;

public sealed class QueryChipsTests
{
    [Test]
    public void From_OfSeveralClauses_ShowsEachWithWhatIsLeftWithoutIt()
    {
        var chips = QueryChips.From(Parsing.Tree("title:\"data engineer\" -junior (paris OR lyon) years:>=5"));

        Assert.That(chips.Select(c => (c.Kind, c.Field, c.Text, c.Negated, c.Clause)), Is.EqualTo(new[]
        {
            (QueryChipKind.Phrase, "title", "data engineer", false, "title:\"data engineer\""),
            (QueryChipKind.Word, (string?)null, "junior", true, "NOT junior"),
            (QueryChipKind.AnyOf, null, "paris OR lyon", false, "paris OR lyon"),
            (QueryChipKind.Range, "years", ">=5", false, "years:>=5"),
        }));
        Assert.That(chips.Select(c => c.QueryTextWithout), Is.EqualTo(new[]
        {
            "NOT junior (paris OR lyon) years:>=5",
            "title:\"data engineer\" (paris OR lyon) years:>=5",
            "title:\"data engineer\" NOT junior years:>=5",
            "title:\"data engineer\" NOT junior (paris OR lyon)",
        }));
    }

    [TestCase("kube*", QueryChipKind.Prefix, null, "kube*")]
    [TestCase("position:(title:nurse company:acme)", QueryChipKind.Nested, "position", "title:nurse company:acme")]
    [TestCase("near:Québec 20km", QueryChipKind.Near, null, "Québec")]
    [TestCase("-(a b)", QueryChipKind.AllOf, null, "a b")]
    [TestCase("title:(data OR (ml ops))", QueryChipKind.AnyOf, "title", "data OR (ml ops)")]
    [TestCase("title:data OR company:acme", QueryChipKind.AnyOf, null, "title:data OR company:acme")]
    public void From_OfOneClause_LeavesNothing(string text, QueryChipKind kind, string? field, string shown)
    {
        var chip = QueryChips.From(Parsing.Tree(text)).Single();

        Assert.That((chip.Kind, chip.Field, chip.Text, chip.QueryTextWithout), Is.EqualTo((kind, field, shown, "")));
    }

    [Test]
    public void From_OfTheEmptyQuery_IsEmpty() => Assert.That(QueryChips.From(new MatchAllNode()).Count, Is.Zero);

    [Test]
    public void From_InFrench_WritesTheRestInFrench() =>
        Assert.That(QueryChips.From(Parsing.Tree("a title:b (c OR d)"), "fr")[0].QueryTextWithout, Is.EqualTo("titre:b (c OU d)"));

    [Test]
    public void From_OfAnExpandedTree_ShowsSkillsAsOneChipWithItsConcept()
    {
        var skill = new ConceptNode(new AndNode([new WordNode("machine"), new WordNode("learning")]), "machine-learning", ["apprentissage automatique"]);

        var chips = QueryChips.From(new AndNode([new WordNode("senior"), skill, new WordNode("paris")]));

        Assert.That(chips.Select(c => c.Clause), Is.EqualTo(new[] { "senior", "machine learning", "paris" }));
        Assert.That(chips[1].Kind, Is.EqualTo(QueryChipKind.AllOf));
        Assert.That(chips[1].QueryTextWithout, Is.EqualTo("senior paris"));
        Assert.That(chips[1].Concepts, Is.EqualTo(new[] { new ConceptChip("machine-learning", ["apprentissage automatique"]) }));
        Assert.That(chips[0].Concepts.Count, Is.Zero);
    }

    [TestCase("a b c", "b", "a c")]
    [TestCase("a b c", "b c", "a")]
    [TestCase("a -b", "NOT b", "a")]
    [TestCase("a", "a", "")]
    [TestCase("a b", "c", "a b")]
    [TestCase("a", "", "a")]
    [TestCase("a b a c a", "a", "b c")]
    [TestCase("a b c a b", "a b", "c")]
    public void Without_OfAPrintedClause_RemovesItFromTheParsedTree(string text, string clause, string left) =>
        Assert.That(QueryPrinter.Print(PrintedClauses.Without(Parsing.Tree(text), clause)), Is.EqualTo(left));
}
