using ProNet.Search.Documents;
using ProNet.Search.Highlighting;
using ProNet.Search.Querying;
using ProNet.Search.Responses;
using ProNet.Search.Schema;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Tests.Highlighting;

public sealed class HighlighterTests
{
    private const string Filler = "and then there is much to tell about all the other things that fill a long life, ";

    /// <summary>Characters of the longest piece.</summary>
    private const int Longest = 240;

    private static readonly SearchSchema People = SearchSchemas.For(SubjectKind.Member);

    private static List<Highlight> Highlight(QueryNode query, SearchDocument document) => [.. new Highlighter(SearchSchemas.For(document.Subject), query).Highlight(document)];

    private static AndNode Words(params string[] words) => new AndNode(words.Select(QueryNode (w) => new WordNode(w)).ToValueList());

    private static string[] Marked(Highlight highlight) => [.. highlight.Marks.Select(m => highlight.Text.Substring(m.Start, m.Length))];

    [Test]
    public void Highlight_WhenWordsMatch_MarksThemAsTheyStand()
    {
        var shown = Highlight(Words("développeuse", "projet"), new MemberBuilder().WithHeadline("Développeur, chef de PROJETS").Document()).Single();

        Assert.That(shown.Field, Is.EqualTo("headline"));
        Assert.That(shown.Text, Is.EqualTo("Développeur, chef de PROJETS"));
        Assert.That(Marked(shown), Is.EqualTo(new[] { "Développeur", "PROJETS" }));
        Assert.That(shown.Cut, Is.False);
    }

    [Test]
    public void Highlight_WhenPhraseMatches_MarksItWholeAndNotItsWordsElsewhere()
    {
        var shown = Highlight(new PhraseNode("data engineer"), new MemberBuilder().WithSummary("Engineer of data; Data-engineer since 2010.").Document()).Single();

        Assert.That(Marked(shown), Is.EqualTo(new[] { "Data-engineer" }));
    }

    [Test]
    public void Highlight_WhenClauseIsNegative_NeverMarksIt()
    {
        var query = new AndNode([new WordNode("engineer"), new NotNode(new WordNode("junior"))]);

        var shown = Highlight(query, new MemberBuilder().WithHeadline("Engineer, not junior").Document()).Single();

        Assert.That(Marked(shown), Is.EqualTo(new[] { "Engineer" }));
    }

    [Test]
    public void Highlight_WhenFactsMustStandTogether_MarksOnlyTheEntryThatHasThem()
    {
        var person = new MemberBuilder().Held("Nurse", "City hospital", 2010, 2012).Held("Nurse", "Acme", 2015, 2018).Document();
        var query = new NestedNode("position", new AndNode([new WordNode("nurse"), new WordNode("acme", "company")]));

        var shown = Highlight(query, person);

        Assert.That(shown.Select(h => (h.Field, h.Text)), Is.EqualTo(new[] { ("pastTitle", "Nurse"), ("pastOrganisation", "Acme") }));
    }

    [Test]
    public void Highlight_WhenFieldIsNamed_MarksOnlyThere()
    {
        var person = new MemberBuilder().WithHeadline("Nurse").WithSummary("A nurse for ten years.").Skilled(TestSkills.Nursing).Document();

        Assert.That(Highlight(new WordNode("nurse", "title"), person).Select(h => h.Field), Is.EqualTo(new[] { "headline" }));
        Assert.That(Highlight(new WordNode("nurse", "company"), person), Is.Empty);
    }

    [Test]
    public void Highlight_WhenSkillMatchesThroughASpelling_MarksTheSpelling()
    {
        var query = new ConceptNode(Words("machine", "learning"), "machine-learning", ["Apprentissage automatique"]);

        var shown = Highlight(query, new MemberBuilder().WithSummary("De la machine à laver à l'apprentissage automatique.").Document()).Single();

        Assert.That(Marked(shown), Is.EqualTo(new[] { "apprentissage automatique" }));
    }

    [Test]
    public void Highlight_WhenSkillHasTwoLabels_ShowsOneOfThem()
    {
        var query = new ConceptNode(Words("apprentissage", "automatique"), "machine-learning", ["Machine learning"]);

        var shown = Highlight(query, new MemberBuilder().Skilled(TestSkills.Python, TestSkills.MachineLearning).Document()).Single();

        Assert.That(shown.Text, Is.EqualTo("Apprentissage automatique"));
    }

    [Test]
    public void Highlight_WhenShortValuesEachProveAClause_ShowsThemTogether()
    {
        var shown = Highlight(Words("python", "kubernetes"), new MemberBuilder().Skilled(TestSkills.All).Document()).Single();

        Assert.That(shown.Text, Is.EqualTo("Kubernetes · Python"));
        Assert.That(Marked(shown), Is.EqualTo(new[] { "Kubernetes", "Python" }));
    }

    [Test]
    public void Highlight_WhenPrefixOrFuzzyMatches_MarksTheWholeWord()
    {
        var person = new MemberBuilder().WithHeadline("Kubernetes engineer").Document();

        Assert.That(Marked(Highlight(new PrefixNode("kube"), person).Single()), Is.EqualTo(new[] { "Kubernetes" }));
        Assert.That(Marked(Highlight(new FuzzyNode("enginer", 1), person).Single()), Is.EqualTo(new[] { "engineer" }));
        Assert.That(Highlight(new FuzzyNode("enginr", 1), person), Is.Empty);
    }

    [Test]
    public void Highlight_WhenTextIsLong_CutsTheDensestPieceBetweenWords()
    {
        var text = $"Python once. {string.Concat(Enumerable.Repeat(Filler, 20))}Here python meets django and kubernetes. {string.Concat(Enumerable.Repeat(Filler, 20))}";

        var shown = Highlight(Words("python", "django", "kubernetes"), new MemberBuilder().WithSummary(text).Document()).Single();

        Assert.That(Marked(shown), Is.EqualTo(new[] { "python", "django", "kubernetes" }));
        Assert.That(shown.Text, Has.Length.InRange(160, Longest));
        Assert.That(shown.Cut);
        Assert.That(text, Does.Contain($" {shown.Text} "), "Cut inside a word.");
    }

    [Test]
    public void Highlight_WhenSeveralFieldsMatch_PutsMostClausesThenHeadlineFirst()
    {
        var person = new MemberBuilder().WithHeadline("Nurse").Worked("Teacher of music").WithSummary("Nurse and teacher, and fond of chess.").Document();

        var shown = Highlight(Words("nurse", "teacher"), person);

        Assert.That(shown.Select(h => h.Field), Is.EqualTo(new[] { "summary", "pastTitle" }), "The headline says nothing that the summary does not.");
        Assert.That(Highlight(Words("nurse"), person).Select(h => h.Field), Is.EqualTo(new[] { "headline" }));
    }

    [Test]
    public void Highlight_WhenMuchMatches_ShowsAtMostThree()
    {
        var person = new MemberBuilder().WithHeadline("Nurse, head").WithSummary("Nurse, mostly").Studied("School of nurses").WithWork("The nurse and I").Worked("Nurse, trainee").Document();

        Assert.That(Highlight(Words("nurse"), person).Select(h => h.Field), Is.EqualTo(new[] { "headline", "pastTitle", "schools" }));
    }

    [Test]
    public void Highlight_WhenWordIsEnormous_ShowsItsBeginning()
    {
        var word = new string('x', 10_000);

        var shown = Highlight(new PrefixNode("xx"), new MemberBuilder().WithSummary($"start {word} end").Document()).Single();

        Assert.That(shown.Text, Has.Length.LessThanOrEqualTo(Longest));
        Assert.That(shown.Marks, Has.Count.EqualTo(1));
    }

    [Test]
    public void Mark_WhenTextIsTheName_MarksWhatTheQueryMeansThere()
    {
        var highlighter = new Highlighter(People, Words("zoé"));

        Assert.That(highlighter.Mark("name", "Jean Zoe"), Is.EqualTo(new[] { new TextSpan(5, 3) }));
        Assert.That(highlighter.Highlight(new MemberBuilder().Named("Zoé").Document()), Is.Empty, "The name stands in the hit already.");
    }
}
