using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;

namespace ProNet.Search.Tests.Querying;

public sealed class QueryPrinterTests
{
    [TestCase("", "", "")]
    [TestCase("data AND engineer", "data engineer", "data engineer")]
    [TestCase("a OU b", "a OR b", "a OU b")]
    [TestCase("-a", "NOT a", "SAUF a")]
    [TestCase("a b OR c", "(a b) OR c", "(a b) OU c")]
    [TestCase("((a OR b)) (c)", "(a OR b) c", "(a OU b) c")]
    [TestCase("-(a b)", "NOT (a b)", "SAUF (a b)")]
    [TestCase("titre:data", "title:data", "titre:data")]
    [TestCase("c (titre:data OR titre:ml)", "c title:(data OR ml)", "c titre:(data OU ml)")]
    [TestCase("title:(data ml)", "title:data title:ml", "titre:data titre:ml")]
    [TestCase("-title:(a -b)", "NOT title:(a NOT b)", "SAUF titre:(a SAUF b)")]
    [TestCase("« big data »", "\"big data\"", "\"big data\"")]
    [TestCase("kube*", "kube*", "kube*")]
    [TestCase("years: >= 5", "years:>=5", "annees:>=5")]
    [TestCase("modifié:<7j", "updated:<7d", "modifie:<7j")]
    [TestCase("updated:1a..2s", "updated:1y..2w", "modifie:1a..2s")]
    [TestCase("près:Québec", "near:\"Québec\" 50km", "près:\"Québec\" 50km")]
    [TestCase("near:Québec 20km remote", "near:\"Québec\" 20km remote", "près:\"Québec\" 20km télétravail")]
    [TestCase("near:Québec AND remote", "near:\"Québec\" 50km AND remote", "près:\"Québec\" 50km ET remote")]
    [TestCase("poste:(infirmière pendant:>=2015)", "position:(infirmière during:>=2015)", "poste:(infirmière pendant:>=2015)")]
    [TestCase("position:nurse", "position:(nurse)", "poste:(nurse)")]
    [TestCase("-position:(title:(a OR b) c) d", "NOT position:(title:(a OR b) c) d", "SAUF poste:(titre:(a OU b) c) d")]
    [TestCase("years:5 AND ..8", "years:5 AND ..8", "annees:5 ET ..8")]
    public void Print_OfAParsedTree_IsCanonicalInBothLanguages(string text, string english, string french)
    {
        Assert.That(QueryPrinter.Print(Parsing.Tree(text)), Is.EqualTo(english));
        Assert.That(QueryPrinter.Print(Parsing.Tree(text), "fr"), Is.EqualTo(french));
    }

    [Test]
    public void Print_OfASkill_ShowsWhatWasWritten()
    {
        var skill = new ConceptNode(new AndNode([new WordNode("machine"), new WordNode("learning")]), "machine-learning", ["ML"]);

        Assert.That(QueryPrinter.Print(new AndNode([skill, new WordNode("paris")])), Is.EqualTo("machine learning paris"));
        Assert.That(QueryPrinter.Print(new NotNode(skill)), Is.EqualTo("NOT (machine learning)"));
    }

    [Test]
    public void Print_OfARelaxedWord_ShowsTheWord() => Assert.That(QueryPrinter.Print(new FuzzyNode("enginer", 1, "title")), Is.EqualTo("title:enginer"));

    [TestCase("OR")]
    [TestCase("two words")]
    [TestCase("a(b")]
    [TestCase("titel:x")]
    public void Print_OfAWordThatTheParserWouldNotReadBack_QuotesIt(string word) =>
        Assert.That(Parsing.Tree(QueryPrinter.Print(new WordNode(word))), Is.EqualTo(new PhraseNode(word)));
}
