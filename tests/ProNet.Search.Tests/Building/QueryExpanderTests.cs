using Microsoft.Extensions.Time.Testing;
using ProNet.Search.Access;
using ProNet.Search.Building;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Tests.Querying;

namespace ProNet.Search.Tests.Building;

public sealed class QueryExpanderTests
{
    [TestCase("k8s", "Skill(k8s=kubernetes+Kubernetes/kube)")]
    [TestCase("\"machine learning\"", "\"machine learning\"")]
    [TestCase("skill:\"machine learning\"", "Skill(skill:\"machine learning\"=machine-learning+apprentissage automatique/ML)")]
    [TestCase("apprentissage automatique", "Skill(And(apprentissage automatique)=machine-learning+machine learning/ML)")]
    [TestCase("senior machine learning paris", "And(senior Skill(And(machine learning)=machine-learning+apprentissage automatique/ML) paris)")]
    [TestCase("gestion de projet k8s", "And(Skill(And(gestion de projet)=project-management+project management) Skill(k8s=kubernetes+Kubernetes/kube))")]
    [TestCase("apprentissage profond", "And(Skill(apprentissage=learning+learning) profond)")]
    [TestCase("C#", "Skill(C#=csharp+C sharp)")]
    [TestCase("-k8s", "Not(Skill(k8s=kubernetes+Kubernetes/kube))")]
    [TestCase("-(machine learning)", "Not(Skill(And(machine learning)=machine-learning+apprentissage automatique/ML))")]
    [TestCase("paris OR k8s", "Or(paris Skill(k8s=kubernetes+Kubernetes/kube))")]
    [TestCase("machine OR learning", "Or(machine Skill(learning=learning+apprentissage))")]
    [TestCase("skill:k8s", "Skill(skill:k8s=kubernetes+Kubernetes/kube)")]
    [TestCase("skill:machine-learning", "Skill(skill:machine-learning=machine-learning+apprentissage automatique/ML)")]
    [TestCase("skill:(machine learning)", "Skill(And(skill:machine skill:learning)=machine-learning+apprentissage automatique/ML)")]
    [TestCase("machine skill:learning", "And(machine Skill(skill:learning=learning+apprentissage))")]
    [TestCase("company:kubernetes", "company:kubernetes")]
    [TestCase("title:(machine learning)", "And(title:machine title:learning)")]
    [TestCase("kube*", "kube*")]
    [TestCase("a b a", "And(a b)")]
    [TestCase("a OR b OR a", "Or(a b)")]
    [TestCase("a a", "a")]
    [TestCase("learning machine learning", "And(Skill(learning=learning+apprentissage) Skill(And(machine learning)=machine-learning+apprentissage automatique/ML))")]
    [TestCase("machine -paris learning", "And(machine Not(paris) Skill(learning=learning+apprentissage))")]
    public void Prepare_WhenWordsNameASkill_AddsItsOtherSpellings(string text, string expected) =>
        Assert.That(Parsing.Shape(Prepare(text).Request.Query), Is.EqualTo(expected));

    [TestCase("chef de projet", "de")]
    [TestCase("director of the Board in IN", "of the in")]
    [TestCase("gestion de projet", "")]
    [TestCase("de la", "")]
    [TestCase("\"de\" title:de paris", "")]
    [TestCase("développeur principal ou développeuse principale de logiciel", "ou de")]
    [TestCase("java ou python", "")]
    [TestCase("-paris de", "")]
    [TestCase("position:(chef de rang)", "")]
    public void Prepare_WhenLittleWordsStandBesideOthers_AsksForNoneOfThem(string text, string expected)
    {
        var words = Prepare(text).Request.Query is AndNode and ? and.Children.OfType<WordNode>().Where(w => w.IsOptional).Select(w => w.Text) : [];

        Assert.That(string.Join(' ', words), Is.EqualTo(expected));
    }

    [TestCase("infirmière", "Skill(infirmière=registered-nurse+)")]
    [TestCase("registered nurse paris", "And(Skill(And(registered nurse)=registered-nurse+) paris)")]
    [TestCase("\"registered nurse\"", "\"registered nurse\"")]
    [TestCase("occupation:\"registered nurse\"", "Skill(occupation:\"registered nurse\"=registered-nurse+)")]
    [TestCase("metier:RN", "Skill(occupation:RN=registered-nurse+)")]
    [TestCase("occupation:registered-nurse", "Skill(occupation:registered-nurse=registered-nurse+)")]
    [TestCase("driver", "driver")]
    [TestCase("occupation:driver", "Skill(occupation:driver=driver+)")]
    [TestCase("title:RN", "title:RN")]
    [TestCase("k8s", "Skill(k8s=kubernetes+Kubernetes/kube)")]
    public void Prepare_WhenWordsNameAnOccupation_AsksForItsCode(string text, string expected)
    {
        var query = Prepare(text).Request.Query;

        Assert.That(Parsing.Shape(query), Is.EqualTo(expected));
        if (query is ConceptNode { Spellings.IsEmpty: true } concept)
            Assert.That(concept.Kind, Is.EqualTo(ConceptKind.Occupation));
    }

    [TestCase("RN k8s", "registered-nurse", "And(RN Skill(k8s=kubernetes+Kubernetes/kube))")]
    [TestCase("k8s machine learning", "kubernetes", "And(k8s Skill(And(machine learning)=machine-learning+apprentissage automatique/ML))")]
    [TestCase("k8s machine learning", "machine-learning", "And(Skill(k8s=kubernetes+Kubernetes/kube) machine learning)")]
    [TestCase("skill:\"machine learning\"", "machine-learning", "skill:\"machine learning\"")]
    public void Prepare_WhenTheConceptIsDropped_LeavesItsWordsAsWritten(string text, string dropped, string expected) =>
        Assert.That(Parsing.Shape(Prepare(text, dropped: dropped).Request.Query), Is.EqualTo(expected));

    [Test]
    public void Prepare_WhenAConceptHasManySpellings_AddsTwelve() =>
        Assert.That(((ConceptNode)Prepare("many").Request.Query).Spellings, Has.Count.EqualTo(12));

    [Test]
    public void Prepare_WhenManyConceptsHaveManySpellings_StopsAddingThemAndSaysSoOnce()
    {
        var prepared = Prepare(string.Join(' ', Enumerable.Range(0, 60).Select(i => $"skill:many OR filler{i} OR -skill:many")));

        Assert.That(prepared.Diagnostics.Count(d => d is { Code: DiagnosticCode.TooCostly, Arguments: ["240", "spelling"] }), Is.EqualTo(1));
    }

    [Test]
    public void Prepare_WhenTheSubjectHasNoSkills_AddsNothing() =>
        Assert.That(Parsing.Shape(Prepare("k8s", SubjectKind.Organisation).Request.Query), Is.EqualTo("k8s"));

    [Test]
    public void Prepare_WhenThePlaceIsKnown_ResolvesItInTheViewersLanguage()
    {
        var near = (NearNode)Prepare("near:Québec 20km").Request.Query;

        Assert.That(near.Centres.Select(c => c.Label), Is.EqualTo(new[] { "Québec" }));
        Assert.That(((NearNode)Prepare("near:Québec").Parsed.Root).Centres.Count, Is.Zero, "the parsed tree stays as written");
    }

    [Test]
    public void Prepare_WhenAPlaceIsUnknown_SaysWhichAndWhere()
    {
        var prepared = Prepare("k* near:\"Nulle Part\" ( python");

        Assert.That(prepared.Diagnostics, Is.EqualTo(new[]
        {
            new Diagnostic(DiagnosticCode.PrefixTooShort, 0, 2, ["k"]),
            new Diagnostic(DiagnosticCode.UnknownPlace, 9, 10, ["Nulle Part"]),
            new Diagnostic(DiagnosticCode.UnbalancedParenthesis, 21, 1),
        }));
    }

    [Test]
    public void Prepare_OfARelativeDate_CountsFromTheClock()
    {
        var lexicon = new FakeLexicon();
        var clock = new FakeTimeProvider(new DateTimeOffset(1970, 1, 31, 23, 0, 0, TimeSpan.Zero));
        var criteria = new SearchCriteria { Subject = SubjectKind.Member, QueryText = "updated:7d" };

        var prepared = new SearchBuilder(lexicon, lexicon, clock).Build(AccessScope.Anonymous, criteria, "en");

        Assert.That(prepared.Request.Query, Is.EqualTo(new RangeNode("updated", 23, null, "7d")));
        Assert.That(prepared.Request.Today, Is.EqualTo(new DateOnly(1970, 1, 31)));
    }

    private static BuiltSearch Prepare(string text, SubjectKind subject = SubjectKind.Member, params string[] dropped)
    {
        var lexicon = new FakeLexicon();
        var criteria = new SearchCriteria { Subject = subject, QueryText = text, DroppedConcepts = [.. dropped] };
        return new SearchBuilder(lexicon, lexicon, new FakeTimeProvider(), lexicon).Build(AccessScope.Anonymous, criteria, "fr");
    }
}
