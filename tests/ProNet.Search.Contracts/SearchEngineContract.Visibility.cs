using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Search.Access;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>Who looks chooses the index: nothing of a hidden subject reaches a total, a facet, a suggestion or a diagnostic.</summary>
public abstract partial class SearchEngineContract
{
    private static readonly SearchDocument[] Audiences =
    [
        new MemberBuilder(1).Named("Ada").Working("Engineer", "Acme").Document(),
        new MemberBuilder(2).Named("Grace").Working("Engineer", "Acme").VisibleTo(Audience.Members).Document(),
        new MemberBuilder(3).Named("Zuleika").Working("Engineer", "Secret base").WithSummary("xylophone").Skilled(TestSkills.Nursing).VisibleTo(Audience.Hidden)
            .Document(),
        new MemberBuilder(4).Named("Wilhelmina").Working("Engineer", "Quiet corner").WithSummary("glockenspiel").VisibleTo(Audience.Recruiters).Document(),
    ];

    private static IEnumerable<TestCaseData> Scopes =>
    [
        new TestCaseData(AccessScope.Anonymous, new long[] { 1 }).SetArgDisplayNames("visitor"),
        new TestCaseData(AccessScope.ForMember(8), new long[] { 1, 2 }).SetArgDisplayNames("member"),
        new TestCaseData(AccessScope.ForMember(3), new long[] { 1, 2 }).SetArgDisplayNames("owner"),
        new TestCaseData(AccessScope.ForRecruiter(8), new long[] { 1, 2, 4 }).SetArgDisplayNames("recruiter"),
        new TestCaseData(AccessScope.SystemSeesEverything(), new long[] { 1, 2, 4 }).SetArgDisplayNames("system"),
    ];

    [TestCaseSource(nameof(Scopes))]
    public async Task Search_WhenScopeIsGiven_FindsWhatThePredicateAllows(AccessScope scope, long[] visible)
    {
        await IndexAsync(Audiences);

        await AssertFindsAsync(Request("", scope: scope), visible);
        await AssertFindsAsync(Request("engineer", scope: scope), visible);
        await AssertFindsAsync(Request("engineer OR -engineer", scope: scope), visible);
        await AssertFindsAsync(Request("-nothingofthekind", scope: scope), visible);
        await AssertFindsAsync(Request("glockenspiel", scope: scope), visible.Where(id => id == 4).ToArray());
        await AssertFindsAsync(Request("xylophone", scope: scope));
    }

    [TestCaseSource(nameof(Scopes))]
    public async Task Search_WhenScopeIsGiven_CountsFacetsAndRemovalsInsideIt(AccessScope scope, long[] visible)
    {
        await IndexAsync(Audiences);

        var response = await SearchAsync(Request("glockenspiel", scope: scope) with { Facets = AllFacets(SubjectKind.Member), CountRemovals = true });
        var everything = await SearchAsync(Request("", scope: scope) with { Facets = AllFacets(SubjectKind.Member) });

        var total = visible.Contains(4) ? 1 : 0;
        Assert.That(response.Total, Is.EqualTo(total));
        Assert.That(response.Facets.Select(f => f.Total), Is.All.EqualTo(total));
        Assert.That(response.Relaxations.Single().More, Is.EqualTo(visible.Length - total));
        Assert.That(everything.Facets.Select(f => f.Total), Is.All.EqualTo(visible.Length));
        Assert.That(
            everything.Facets.Single(f => f.Facet == "company").Values.Select(v => v.Value),
            Is.EquivalentTo(visible.Contains(4) ? ["acme", "quiet corner"] : new[] { "acme" }));
    }

    [TestCaseSource(nameof(Scopes))]
    public async Task Search_WhenWordStandsOnlyInAHiddenDocument_SaysItIsUnknown(AccessScope scope, long[] visible)
    {
        await IndexAsync(Audiences);

        foreach (var (word, misspelt, isSeen) in new[] { ("xylophone", "xylophono", false), ("glockenspiel", "glockenspeil", visible.Contains(4)) })
        {
            var response = await SearchAsync(Request(word, scope: scope));
            var corrected = await SearchAsync(Request(misspelt, scope: scope));

            Assert.That(response.Diagnostics.Any(d => d.Code == DiagnosticCode.UnknownTerm), Is.EqualTo(!isSeen), word);
            Assert.That(isSeen || corrected.Corrections.IsEmpty, "A correction gave away a word of a hidden document.");
        }
    }

    [TestCaseSource(nameof(Scopes))]
    public async Task Suggest_WhenScopeIsGiven_NamesNobodyHidden(AccessScope scope, long[] visible)
    {
        await IndexAsync(Audiences);

        foreach (var (typed, label, id) in new[] { ("zul", "Zuleika", 3), ("sec", "Secret base", 3), ("nurs", "Nursing care", 3), ("wil", "Wilhelmina", 4), ("qui", "Quiet corner", 4) })
        {
            var suggestions = await engine.Searcher.SuggestAsync(new SuggestRequest(scope, SubjectKind.Member, typed), CancellationToken.None);
            Assert.That(suggestions.Any(s => s.Label.StartsWith(label, StringComparison.Ordinal)), Is.EqualTo(visible.Contains(id)), label);
        }

        var engineers = await engine.Searcher.SuggestAsync(new SuggestRequest(scope, SubjectKind.Member, "engi"), CancellationToken.None);
        Assert.That(engineers.Single(s => s.Label == "Engineer").Documents, Is.EqualTo(visible.Length));
    }

    [Test]
    public async Task Write_WhenASubjectIsHiddenFromAView_LeavesNoneOfItThere()
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline("Glockenspiel").Document(), new MemberBuilder(2).WithHeadline("Piano").Document());

        await IndexAsync(new MemberBuilder(1).AtVersion(2).WithHeadline("Glockenspiel").VisibleTo(Audience.Recruiters).Document());

        await AssertFindsAsync(Request("", scope: AccessScope.Anonymous), 2);
        await AssertFindsAsync(Request("glockenspiel", scope: AccessScope.ForMember(1)));
        await AssertFindsAsync(Request("glockenspiel", scope: AccessScope.ForRecruiter(1)), 1);
        Assert.That((await VersionsAsync(Generation, view: View.Members)).Select(v => v.Id), Is.EqualTo(new long[] { 2 }));

        // A replay of what was public does not bring it back.
        await IndexAsync(new MemberBuilder(1).WithHeadline("Glockenspiel").Document());
        await AssertFindsAsync(Request("", scope: AccessScope.Anonymous), 2);
    }

    [Test]
    public async Task Search_ByAContact_FindsNothingByWhatIsForContacts()
    {
        var member = new MemberBuilder(1).WithHeadline("Glockenspiel").WithSummary("xylophone").Member();
        (member.Id, member.Version, member.FactAudiences) = (1, 1, new FactAudiences { Headline = Audience.Contacts });
        await WriteAsync(Generation, LeakComparison.Build(member));
        await IndexAsync(new MemberBuilder(2).WithHeadline("Glockenspiel").VisibleTo(Audience.Contacts).Document());
        var contact = AccessScope.ForRecruiter(9).Knowing([1, 2]);

        await AssertFindsAsync(Request("glockenspiel", scope: contact));
        await AssertFindsAsync(Request("", scope: contact), 1);
        await AssertFindsAsync(Request("xylophone", scope: contact), 1);
        Assert.That(await engine.Searcher.SuggestAsync(new SuggestRequest(contact, SubjectKind.Member, "glock"), CancellationToken.None), Is.Empty);
    }

    [Test]
    public async Task Write_WhenViewsSeeOtherFacts_AnswersEachByItsOwn()
    {
        var member = new MemberBuilder(1).WithHeadline("Engineer").WithSummary("glockenspiel").Document();
        await WriteAsync(Generation, new IndexOperation(SubjectKind.Member, 1, 1, new ByView<SearchDocument?>(view => view == View.Everyone ? member with { Summary = "" } : member)));

        await AssertFindsAsync(Request("engineer", scope: AccessScope.Anonymous), 1);
        await AssertFindsAsync(Request("glockenspiel", scope: AccessScope.Anonymous));
        await AssertFindsAsync(Request("glockenspiel", scope: AccessScope.ForMember(2)), 1);
    }

    [Test]
    public async Task Write_WhenADocumentIsForFewerThanTheViewShows_RejectsItThereAndTakesTheOthers()
    {
        var hidden = new MemberBuilder(1).WithHeadline("Engineer").VisibleTo(Audience.Recruiters).Document();

        var outcomes = await WriteAsync(Generation, new IndexOperation(SubjectKind.Member, 1, 1, new ByView<SearchDocument?>(_ => hidden)));

        Assert.That(Statuses(outcomes), Is.EqualTo(new[] { OperationStatus.Rejected }));
        await AssertFindsAsync(Request("engineer", scope: AccessScope.ForMember(2)));
        await AssertFindsAsync(Request("engineer", scope: AccessScope.ForRecruiter(2)), 1);
    }

    [Test]
    public async Task Write_WhenADocumentIsRejected_LeavesNothingOfWhatItReplaces()
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline("Glockenspiel").Document(), new MemberBuilder(2).WithHeadline("Piano").Document());
        var unusable = new MemberBuilder(1).AtVersion(2).Speaking(new string('x', 40_000)).Document();

        Assert.That(Statuses(await IndexAsync(unusable)), Is.EqualTo(new[] { OperationStatus.Rejected }));
        await AssertFindsAsync(Request("glockenspiel"));
        await AssertFindsAsync(Request("", scope: AccessScope.Anonymous), 2);

        Assert.That(Statuses(await IndexAsync(unusable)), Is.EqualTo(new[] { OperationStatus.Rejected }), "tried again");
        Assert.That(Statuses(await IndexAsync(new MemberBuilder(1).AtVersion(3).WithHeadline("Glockenspiel").Document())), Is.EqualTo(new[] { OperationStatus.Applied }));
        await AssertFindsAsync(Request("glockenspiel"), 1);
    }
}
