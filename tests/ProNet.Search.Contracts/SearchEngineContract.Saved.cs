using ProNet.Search.Documents;
using ProNet.Search.Requests;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>What saved searches need of an engine: to leave subjects out before counting, and filters that hold side by side.</summary>
public abstract partial class SearchEngineContract
{
    private static readonly SearchDocument[] Reviewed =
    [
        new MemberBuilder(1).Working("Night nurse", "Acme").Skilled(TestSkills.Nursing).Document(),
        new MemberBuilder(2).Working("Nurse", "Acme").Skilled(TestSkills.Nursing, TestSkills.Python).Document(),
        new MemberBuilder(3).Working("Night nurse", "Beta").Skilled(TestSkills.Nursing, TestSkills.Python).Document(),
        new MemberBuilder(4).Working("Baker", "Beta").Document(),
    ];

    [Test]
    public async Task Search_WhenSubjectsAreLeftOut_CountsAndFindsTheOthers()
    {
        await IndexAsync(Reviewed);

        var response = await SearchAsync(Request("nurse") with { Without = [2, 4, 9], Facets = AllFacets(SubjectKind.Member) });

        Assert.That((response.Total, response.Hits.Select(h => h.Id).Order().ToArray()), Is.EqualTo((2, new long[] { 1, 3 })));
        Assert.That(response.Facets.Select(f => f.Total), Is.All.EqualTo(2));
        await AssertFindsAsync(Request("") with { Without = [1, 2, 3, 4] });
    }

    [Test]
    public async Task Search_WhenOnlySomeAreAskedAbout_FindsAndCountsNoOthers()
    {
        await IndexAsync(Reviewed);

        var response = await SearchAsync(Request("nurse") with { Among = [2, 3, 4, 9], Facets = AllFacets(SubjectKind.Member) });

        Assert.That((response.Total, response.Hits.Select(h => h.Id).Order().ToArray()), Is.EqualTo((2, new long[] { 2, 3 })));
        Assert.That(response.Facets.Select(f => f.Total), Is.All.EqualTo(2));
        await AssertFindsAsync(Request("nurse") with { Among = [4] });
        await AssertFindsAsync(Request("nurse") with { Among = [2, 3], Without = [3] }, 2);
    }

    /// <summary>What one subject lacks alone is what a removal gives.</summary>
    [Test]
    public async Task Removals_WhenOneSubjectIsAskedAbout_GiveItBackWhereItLacksNothingElse()
    {
        await IndexAsync(Reviewed);
        var criteria = SearchAddress.Read(SubjectKind.Member, "q=night+nurse&skill=python").Address.Criteria;

        Assert.That(await GivenBackAsync(1), Is.EqualTo(new[] { "python" }));
        Assert.That(await GivenBackAsync(2), Is.EqualTo(new[] { "night" }));
        Assert.That(await GivenBackAsync(4), Is.Empty, "lacks all three");

        async Task<string[]> GivenBackAsync(long subject) =>
            [.. (await SearchAsync(Request(criteria) with { Among = [subject], Limit = 0, CountRemovals = true })).Relaxations.Where(r => r.More > 0).Select(r => r.Value.Length > 0 ? r.Value : r.Name)];
    }

    /// <summary>Law: the criteria of two searches together find what both find.</summary>
    [TestCase("q=nurse", "q=night")]
    [TestCase("q=nurse+OR+baker", "q=night+OR+python")]
    [TestCase("q=nurse&company=acme", "company=beta")]
    [TestCase("skill=python", "skill=nursing-care")]
    [TestCase("skill=-python", "q=-baker")]
    [TestCase("", "q=nurse&sort=name")]
    public async Task Search_OfTwoCriteriaTogether_FindsWhatBothFind(string first, string second)
    {
        await IndexAsync(Reviewed);
        var (one, two) = (SearchAddress.Read(SubjectKind.Member, first).Address.Criteria, SearchAddress.Read(SubjectKind.Member, second).Address.Criteria);

        var both = (await IdsAsync(Request(one))).Intersect(await IdsAsync(Request(two))).ToArray();

        await AssertFindsAsync(Request(CombinedCriteria.Of(one, two)!), both);
        await AssertFindsAsync(Request(CombinedCriteria.Of(two, one)!), both);
    }
}
