using ProNet.Domain.Access;
using ProNet.Search.Access;
using ProNet.Search.Documents;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>Who may see what is a filter inside the query: nothing of a hidden subject reaches a total, a facet, a suggestion or a diagnostic.</summary>
public abstract partial class SearchEngineContract
{
    private static readonly SearchDocument[] Audiences =
    [
        new MemberBuilder(1).Named("Ada").Working("Engineer", "Acme").Document(),
        new MemberBuilder(2).Named("Grace").Working("Engineer", "Acme").VisibleTo(Audience.Members).Document(),
        new MemberBuilder(3).Named("Zuleika").Working("Engineer", "Secret base").WithSummary("xylophone").Skilled(TestSkills.Nursing).VisibleTo(Audience.Hidden)
            .OwnedBy(7).Document(),
    ];

    private static IEnumerable<TestCaseData> Scopes =>
    [
        new TestCaseData(AccessScope.Anonymous, new long[] { 1 }).SetArgDisplayNames("visitor"),
        new TestCaseData(AccessScope.ForMember(8), new long[] { 1, 2 }).SetArgDisplayNames("member"),
        new TestCaseData(AccessScope.ForMember(7), new long[] { 1, 2, 3 }).SetArgDisplayNames("owner"),
        new TestCaseData(AccessScope.SystemSeesEverything(), new long[] { 1, 2, 3 }).SetArgDisplayNames("system"),
    ];

    [TestCaseSource(nameof(Scopes))]
    public async Task Search_WhenScopeIsGiven_FindsWhatThePredicateAllows(AccessScope scope, long[] visible)
    {
        await IndexAsync(Audiences);

        await AssertFindsAsync(Request("", scope: scope), visible);
        await AssertFindsAsync(Request("engineer", scope: scope), visible);
        await AssertFindsAsync(Request("engineer OR -engineer", scope: scope), visible);
        await AssertFindsAsync(Request("-nothingofthekind", scope: scope), visible);
        await AssertFindsAsync(Request("xylophone", scope: scope), visible.Where(id => id == 3).ToArray());
    }

    [TestCaseSource(nameof(Scopes))]
    public async Task Search_WhenScopeIsGiven_CountsFacetsAndRemovalsInsideIt(AccessScope scope, long[] visible)
    {
        await IndexAsync(Audiences);

        var response = await SearchAsync(Request("xylophone", scope: scope) with { Facets = AllFacets(SubjectKind.Member), CountRemovals = true });
        var everything = await SearchAsync(Request("", scope: scope) with { Facets = AllFacets(SubjectKind.Member) });

        var total = visible.Contains(3) ? 1 : 0;
        Assert.That(response.Total, Is.EqualTo(total));
        Assert.That(response.Facets.Select(f => f.Total), Is.All.EqualTo(total));
        Assert.That(response.Relaxations.Single().More, Is.EqualTo(visible.Length - total));
        Assert.That(everything.Facets.Select(f => f.Total), Is.All.EqualTo(visible.Length));
        Assert.That(
            everything.Facets.Single(f => f.Facet == "company").Values.Any(v => v.Value == "Secret base"),
            Is.EqualTo(visible.Contains(3)));
    }

    [TestCaseSource(nameof(Scopes))]
    public async Task Search_WhenWordStandsOnlyInAHiddenDocument_SaysItIsUnknown(AccessScope scope, long[] visible)
    {
        await IndexAsync(Audiences);

        var response = await SearchAsync(Request("xylophone", scope: scope));
        var misspelt = await SearchAsync(Request("xylophono", scope: scope));

        Assert.That(response.Diagnostics.Any(d => d.Code == DiagnosticCode.UnknownTerm), Is.EqualTo(!visible.Contains(3)));
        Assert.That(visible.Contains(3) || misspelt.Corrections.IsEmpty, "A correction gave away a word of a hidden document.");
    }

    [TestCaseSource(nameof(Scopes))]
    public async Task Suggest_WhenScopeIsGiven_NamesNobodyHidden(AccessScope scope, long[] visible)
    {
        await IndexAsync(Audiences);

        foreach (var (typed, label) in new[] { ("zul", "Zuleika"), ("sec", "Secret base"), ("nurs", "Nursing care") })
        {
            var suggestions = await engine.Searcher.SuggestAsync(new SuggestRequest(scope, SubjectKind.Member, typed), CancellationToken.None);
            Assert.That(suggestions.Any(s => s.Label.StartsWith(label, StringComparison.Ordinal)), Is.EqualTo(visible.Contains(3)), label);
        }

        var engineers = await engine.Searcher.SuggestAsync(new SuggestRequest(scope, SubjectKind.Member, "engi"), CancellationToken.None);
        Assert.That(engineers.Single(s => s.Label == "Engineer").Documents, Is.EqualTo(visible.Length));
    }
}
