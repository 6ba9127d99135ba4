using ProNet.Search.Access;
using ProNet.Search.Building;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Tests.Querying;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Tests.Building;

/// <summary>Words that name values, long texts, and most of the words.</summary>
public sealed class MeantQueryTests
{
    private const string Posting =
        """
        Senior Data Engineer (m/f/d)
        Location: Lyon
        We are looking for a data engineer with 5+ years of experience in Python and Kubernetes. You will build pipelines with Python,
        own the warehouse and its pipelines, and mentor colleagues. Machine learning is a plus. The warehouse serves our analysts.
        """;

    [TestCase("télétravail", "Value(télétravail=remote:remote)")]
    [TestCase("remote python", "And(Value(remote=remote:remote) Skill(python=python+))")]
    [TestCase("CDI", "Value(CDI=contract:permanent)")]
    [TestCase("permanent", "Value(permanent=contract:permanent)")]
    [TestCase("contract:stage", "Value(contract:stage=contract:internship)")]
    [TestCase("contrat:CDD", "Value(contract:CDD=contract:fixed-term)")]
    [TestCase("contract:\"fixed term\"", "Value(contract:\"fixed term\"=contract:fixed-term)")]
    [TestCase("stage", "stage")]
    [TestCase("travail à distance comptable", "And(Value(And(travail à distance)=remote:remote) comptable)")]
    [TestCase("seniority:senior", "Value(seniority:senior=seniority:senior)")]
    [TestCase("remote:yes", "Value(remote:yes=remote:remote)")]
    [TestCase("part time", "Value(And(part time)=:)")]
    [TestCase("-CDI", "Not(Value(CDI=contract:permanent))")]
    [TestCase("\"CDI\"", "\"CDI\"")]
    [TestCase("title:remote", "title:remote")]
    [TestCase("spanish", "spanish")]
    public void Build_OfJobs_KnowsWordsThatNameValues(string text, string tree) => Assert.That(Shape(text, SubjectKind.Job), Is.EqualTo(tree));

    [TestCase("spanish", "Value(spanish=language:es)")]
    [TestCase("language:spanish", "Value(language:spanish=language:es)")]
    [TestCase("langue:espagnol", "Value(language:espagnol=language:es)")]
    [TestCase("language:(spanish OR german)", "Or(Value(language:spanish=language:es) Value(language:german=language:de))")]
    [TestCase("seniority:débutante", "Value(seniority:débutante=seniority:junior)")]
    [TestCase("CDI", "CDI")]
    [TestCase("position:(spanish)", "position:(spanish)")]
    public void Build_OfPeople_KnowsWordsThatNameValues(string text, string tree) => Assert.That(Shape(text, SubjectKind.Member), Is.EqualTo(tree));

    [Test]
    public void Build_WhenAValueIsDropped_OrExactlyThisIsWanted_OrTheGrammarIsOld_KeepsTheWord()
    {
        var criteria = new SearchCriteria { Subject = SubjectKind.Job, QueryText = "CDI" };

        Assert.That(Shape(criteria with { DroppedConcepts = ["contract:permanent"] }), Is.EqualTo("CDI"));
        Assert.That(Shape(criteria with { Exact = true }), Is.EqualTo("CDI"));
        Assert.That(Shape(criteria with { GrammarVersion = 1 }), Is.EqualTo("CDI"));
    }

    [Test]
    public void Build_WhenAWordNamesAValue_ShowsItAsAChipThatCanBeDropped()
    {
        var chip = QueryChips.From(Build(new SearchCriteria { Subject = SubjectKind.Job, QueryText = "CDI" }).Request.Query).Single();

        Assert.That((chip.Text, chip.Concepts.Single().Slug, chip.Concepts.Single().Field, chip.Concepts.Single().Values[0]), Is.EqualTo(("CDI", "contract:permanent", "contract", "permanent")));
    }

    [Test]
    public void Build_OfAPosting_AsksForSomeOfWhatItSpeaksOf()
    {
        var built = Build(new SearchCriteria { Subject = SubjectKind.Member, QueryText = Posting });
        var some = (AtLeastNode)built.Request.Query;
        var shapes = some.Children.Select(Parsing.Shape).ToList();

        Assert.That(shapes.Take(3), Is.EqualTo(new[] { "title:Senior", "title:Data", "title:Engineer" }));
        Assert.That(shapes, Has.Some.StartsWith("Skill(skill:\"Python\"").And.Some.StartsWith("Skill(skill:\"Kubernetes\""));
        Assert.That(shapes, Does.Contain("pipelines").And.Contain("location:\"Lyon\"").And.Contain("years[60,]"));
        Assert.That(some.Minimum, Is.InRange(2, 3));
        Assert.That(built.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { DiagnosticCode.ReadLongText }));
    }

    [Test]
    public void Build_OfAPosting_MakesChipsOfWhichEachCanBeRemoved()
    {
        var chips = QueryChips.From(Build(new SearchCriteria { Subject = SubjectKind.Member, QueryText = Posting }).Request.Query);
        var left = Build(new SearchCriteria { Subject = SubjectKind.Member, QueryText = chips[0].QueryTextWithout }).Request.Query;

        Assert.That(((AtLeastNode)left).Children.Select(Parsing.Shape), Is.EqualTo(chips.Skip(1).Select(c => Parsing.Shape(c.Node))));
    }

    [TestCase("one two three")]
    [TestCase("(java OR python) AND (spring OR hibernate) AND (aws OR azure) AND (kafka OR rabbit) AND (sql OR nosql) AND (maven OR gradle) AND (junit OR spock) AND (rest OR soap)")]
    [TestCase("atleast:2(a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc)")]
    public void Build_OfWhatSomebodyWroteAsAQuery_ReadsItAsOne(string text) =>
        Assert.That(Build(new SearchCriteria { Subject = SubjectKind.Member, QueryText = text }).Diagnostics.Select(d => d.Code), Has.None.EqualTo(DiagnosticCode.ReadLongText));

    [Test]
    public void Build_OfATextWithoutEnd_ReadsTheBeginningAndSaysSo()
    {
        var text = string.Concat(Enumerable.Repeat("python kubernetes pipelines ", 4_000));
        var built = Build(new SearchCriteria { Subject = SubjectKind.Member, QueryText = text });

        var cut = built.Diagnostics.Single(d => d.Code == DiagnosticCode.TextShortened);
        Assert.That(text[cut.Start], Is.EqualTo(' '), "between two words");
        Assert.That(QueryClauses.Of(built.Request.Query), Has.Count.LessThan(60));
    }

    [TestCase("a1 b2", "Or(a1 b2)")]
    [TestCase("a1 b2 c3", "2of(a1 b2 c3)")]
    [TestCase("a1 b2 c3 d4", "3of(a1 b2 c3 d4)")]
    [TestCase("a1 b2 c3 d4 e5", "3of(a1 b2 c3 d4 e5)")]
    [TestCase("head of the marketing", "Or(head marketing)")]
    [TestCase("a1 b2 -c3 years:>=5", "And(Or(a1 b2) Not(c3) years[60,])")]
    [TestCase("a1", null)]
    [TestCase("a1 -b2", null)]
    public void MostWords_OfAQuery_AsksForMoreThanHalfAndAllElse(string text, string? expected) =>
        Assert.That(MostWords.Of(Build(new SearchCriteria { Subject = SubjectKind.Member, QueryText = text }).Request.Query) is { } query ? Parsing.Shape(query) : null, Is.EqualTo(expected));

    private static string Shape(string text, SubjectKind subject) => Shape(new SearchCriteria { Subject = subject, QueryText = text });

    private static string Shape(SearchCriteria criteria) => Parsing.Shape(Build(criteria).Request.Query);

    private static BuiltSearch Build(SearchCriteria criteria) =>
        new SearchBuilder(new FixedSkillLexicon(), new FixedGazetteer(), TestDay.Clock()).Build(AccessScope.SystemSeesEverything(), criteria, "en");
}
