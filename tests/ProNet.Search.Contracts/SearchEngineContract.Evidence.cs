using ProNet.Search.Highlighting;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Schema;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>Highlights and explanations: those of the document as indexed, and only when asked for.</summary>
public abstract partial class SearchEngineContract
{
    [Test]
    public async Task Hit_WhenEvidenceIsAsked_ShowsWhatTheDocumentAsIndexedSays()
    {
        var person = new MemberBuilder(1).WithHeadline("Cheffe de projet").WithSummary("Ten years of Kubernetes.").Skilled(TestSkills.Python).Document();
        await IndexAsync(person);
        var request = Request("chef k8s -java") with { Highlights = true, Explain = true };

        var hit = (await SearchAsync(request)).Hits.Single();

        var schema = SearchSchemas.For(SubjectKind.Member);
        Assert.That(hit.Highlights.Select(h => h.Text), Does.Contain("Cheffe de projet").And.Contain("Ten years of Kubernetes."));
        Assert.That(hit.Highlights, Is.EqualTo(new Highlighter(schema, request.Query).Highlight(person)));
        Assert.That(
            hit.Why.Select(w => w with { Contribution = 0 }), Is.EqualTo(new ClauseExplainer(schema, request.Query).Explain(person)));
        Assert.That(hit.Why.Select(w => (w.Clause, w.Through)), Is.EqualTo(new[] { ("chef", null), ("k8s", "Kubernetes"), (QueryPrinter.Print(new NotNode(new WordNode("java"))), null) }));
        Assert.That(hit.Why.Select(w => w.Contribution), Is.All.GreaterThanOrEqualTo(0));
    }

    [Test]
    public async Task Hit_WhenAWordStandsInAKeptCv_SaysThatItIsThere()
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline("Nurse").WithCv("Knows zorbing well.").Document(), new MemberBuilder(2).WithSummary("Likes zorbing.").Document());

        var anywhere = await SearchAsync(Request("zorbing") with { Highlights = true });
        var inCv = await SearchAsync(Request("cv:zorbing") with { Highlights = true });

        Assert.That(anywhere.Hits.Select(h => (h.Id, h.Highlights.Single().Field)), Is.EquivalentTo(new[] { (1L, "cv"), (2L, "summary") }));
        Assert.That(inCv.Hits.Select(h => h.Id), Is.EqualTo(new[] { 1L }));
    }

    [Test]
    public async Task Hit_WhenEvidenceIsNotAsked_HasNone()
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline("Engineer").Document());

        var hit = (await SearchAsync(Request("engineer"))).Hits.Single();

        Assert.That(hit.Highlights, Is.Empty);
        Assert.That(hit.Why, Is.Empty);
    }

    [Test]
    public async Task Search_WhenAWordIsUnknown_SaysSoAndWhenKnownDoesNot()
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline("Engineer").Document());

        var unknown = await SearchAsync(Request("engineer xylophone"));
        var known = await SearchAsync(Request("engineer"));

        Assert.That(unknown.Diagnostics.Where(d => d.Code == DiagnosticCode.UnknownTerm).Select(d => d.Arguments[0]), Is.EqualTo(new[] { "xylophone" }));
        Assert.That(known.Diagnostics, Is.Empty);
    }
}
