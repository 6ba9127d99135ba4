using ProNet.Domain.Jobs;
using ProNet.Search.Access;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>Facets: exact, each counted under every filter except its own.</summary>
public abstract partial class SearchEngineContract
{
    private static ValueList<FacetRequest> AllFacets(SubjectKind subject) =>
        SearchSchemas.For(subject).Facets.Select(f => new FacetRequest(f.Name, 1000)).ToValueList();

    private static MemberBuilder Engineer(long id) => new MemberBuilder(id).Working("Engineer", "Acme");

    private Task<ValueList<Indexing.OperationOutcome>> IndexTeamAsync() => IndexAsync(
        Engineer(1).Skilled(TestSkills.Python, TestSkills.Kubernetes).In(TestPlaces.Paris).WithYears(3).Document(),
        Engineer(2).Skilled(TestSkills.Python).In(TestPlaces.Paris).WithYears(6).Document(),
        Engineer(3).Skilled(TestSkills.CSharp).In(TestPlaces.Lyon).WithYears(9).Document(),
        Engineer(4).Document());

    private static SearchCriteria Filtered(params FacetFilter[] filters) => new() { Subject = SubjectKind.Member, Facets = filters.ToValueList() };

    private static FacetFilter Including(string facet, params string[] values) => new(facet, values.ToValueList(), []);

    private static FacetFilter Excluding(string facet, params string[] values) => new(facet, [], values.ToValueList());

    [Test]
    public async Task Search_ByKindsOfWork_KnowsThemOfThoseWhoseAvailabilityIsForTheViewer()
    {
        await IndexAsync(
            new MemberBuilder(11).WithHeadline("Gardener").OpenToWork(ContractKind.Freelance, ContractKind.Permanent).Document(),
            new MemberBuilder(12).WithHeadline("Gardener").OpenToWork(ContractKind.Freelance).Document(),
            new MemberBuilder(13).WithHeadline("Gardener").Document());
        var member = AccessScope.ForMember(99);
        var keptBack = member.Except([], [12]);

        await AssertFindsAsync(Request(Filtered(Including("work", "freelance")), scope: member), 11, 12);
        await AssertFindsAsync(Request(Filtered(Including("work", "permanent")), scope: member), 11);
        await AssertFindsAsync(Request(Filtered(Including("work", "freelance")), scope: keptBack), 11);
        await AssertFindsAsync(Request(Filtered(Excluding("work", "permanent")), scope: keptBack), 12, 13);
        var facet = (await SearchAsync(Request(Filtered(), scope: keptBack) with { Facets = [new FacetRequest("work")] })).Facets.Single();
        Assert.That(facet.Values.Select(v => (v.Value, v.Count)), Is.EquivalentTo(new[] { ("freelance", 1L), ("permanent", 1L) }));
    }

    private async Task<FacetResult> FacetAsync(SearchCriteria criteria, FacetRequest ask) =>
        (await SearchAsync(Request(criteria) with { Facets = [ask], Limit = 0 })).Facets.Single();

    [Test]
    public async Task Facet_WhenNothingIsSelected_ListsByCountThenValueWithUnknown()
    {
        await IndexTeamAsync();

        var facet = await FacetAsync(Filtered(), new FacetRequest("skill"));

        Assert.That(facet.Values, Is.EqualTo(new FacetValue[]
        {
            new("python", 2, FacetSelection.None), new("c-sharp", 1, FacetSelection.None), new("kubernetes", 1, FacetSelection.None),
        }));
        Assert.That((facet.DistinctValues, facet.Unknown, facet.Total), Is.EqualTo((3, 1L, 4L)));
    }

    [Test]
    public async Task Facet_WhenItHasItsOwnFilter_IsCountedWithoutIt()
    {
        await IndexTeamAsync();
        var criteria = Filtered(Including("skill", "c-sharp"), Including("place", "paris-fr"));

        Assert.That(await IdsAsync(Request(criteria)), Is.Empty);
        Assert.That((await FacetAsync(criteria, new FacetRequest("skill"))).Values, Is.EqualTo(new FacetValue[]
        {
            new("c-sharp", 0, FacetSelection.Included), new("python", 2, FacetSelection.None), new("kubernetes", 1, FacetSelection.None),
        }));
        Assert.That((await FacetAsync(criteria, new FacetRequest("place"))).Values, Is.EqualTo(new FacetValue[]
        {
            new("paris-fr", 0, FacetSelection.Included), new("lyon-fr", 1, FacetSelection.None),
        }));
    }

    [Test]
    public async Task Filter_WhenSeveralValuesAreIncluded_AnyOfThemMatches()
    {
        await IndexTeamAsync();

        await AssertFindsAsync(Request(Filtered(Including("skill", "kubernetes", "c-sharp"))), 1, 3);
        await AssertFindsAsync(Request(Filtered(Including("skill", "python"), Including("place", "paris-fr", "lyon-fr"))), 1, 2);
    }

    [Test]
    public async Task Filter_WhenValuesAreExcluded_NoneOfThemMatches()
    {
        await IndexTeamAsync();

        await AssertFindsAsync(Request(Filtered(Excluding("skill", "kubernetes", "c-sharp"))), 2, 4);
        await AssertFindsAsync(Request(Filtered(new FacetFilter("skill", ["python"], ["kubernetes"]))), 2);
    }

    [Test]
    public async Task Facet_WhenSelectedValuesAreOutsideTheTop_ListsThemFirstInTheOrderSelected()
    {
        await IndexTeamAsync();

        var facet = await FacetAsync(Filtered(new FacetFilter("skill", ["kubernetes", "no-such-skill"], ["c-sharp"])), new FacetRequest("skill", Top: 1));

        Assert.That(facet.Values, Is.EqualTo(new FacetValue[]
        {
            new("kubernetes", 1, FacetSelection.Included),
            new("no-such-skill", 0, FacetSelection.Included),
            new("c-sharp", 1, FacetSelection.Excluded),
            new("python", 2, FacetSelection.None),
        }));
    }

    [TestCase("mach", "en", "machine-learning")]
    [TestCase("LEARN", "en", "machine-learning")]
    [TestCase("appr", "fr", "machine-learning")]
    [TestCase("auto", "fr", "machine-learning")]
    [TestCase("c+", "en", "c-plus-plus")]
    [TestCase("nothing", "en")]
    public async Task Facet_WhenTyping_ListsValuesWithAWordThatStartsSo(string typed, string language, params string[] expected)
    {
        await IndexAsync(new MemberBuilder(1).Skilled(TestSkills.MachineLearning, TestSkills.Python, TestSkills.CPlusPlus).Document());

        var response = await SearchAsync(Request(Filtered()) with { Facets = [new FacetRequest("skill", 10, typed)], Language = language });

        Assert.That(response.Facets.Single().Values.Select(v => v.Value), Is.EqualTo(expected));
        Assert.That(response.Facets.Single().DistinctValues, Is.EqualTo(expected.Length));
        Assert.That(response.Facets.Single().Total, Is.EqualTo(1), "Typing filters the list, not the documents.");
    }

    [Test]
    public async Task Facet_WhenItIsARange_CountsEveryBucketAndTheUnknown()
    {
        await IndexTeamAsync();
        var criteria = new SearchCriteria { Subject = SubjectKind.Member, Ranges = [new RangeFilter("years", 5, 9)] };

        var facet = await FacetAsync(criteria, new FacetRequest("years"));

        await AssertFindsAsync(Request(criteria), 2, 3);
        Assert.That(facet.Values.Select(v => (v.Value, v.Count, v.Selection)), Is.EqualTo(new[]
        {
            ("0..1", 0L, FacetSelection.None), ("2..4", 1L, FacetSelection.None), ("5..9", 2L, FacetSelection.Included), ("10..14", 0L, FacetSelection.None),
            ("15..19", 0L, FacetSelection.None), ("20..29", 0L, FacetSelection.None), ("30..", 0L, FacetSelection.None),
        }));
        Assert.That((facet.DistinctValues, facet.Unknown, facet.Total), Is.EqualTo((2, 1L, 4L)));
    }

    [TestCase(null, null, true, 4L)]
    [TestCase(5, 9, true, 2L, 3L, 4L)]
    [TestCase(5, null, false, 2L, 3L)]
    [TestCase(null, 3, false, 1L)]
    [TestCase(0, null, false, 1L, 2L, 3L)]
    public async Task Filter_WhenRangeIsGiven_KeepsTheUnknownOnlyWhenAsked(int? minimum, int? maximum, bool unknown, params long[] ids)
    {
        await IndexTeamAsync();

        await AssertFindsAsync(
            Request(new SearchCriteria { Subject = SubjectKind.Member, Ranges = [new RangeFilter("years", minimum, maximum, unknown)] }), ids);
    }

    [Test]
    public async Task Filter_WhenRangeIsAnAge_CountsDaysFromToday()
    {
        await IndexAsync(
            new MemberBuilder(1).UpdatedDaysAgo(7).Document(), new MemberBuilder(2).UpdatedDaysAgo(8).Document(), new MemberBuilder(3).UpdatedDaysAgo(31).Document());
        var criteria = new SearchCriteria { Subject = SubjectKind.Member, Ranges = [new RangeFilter("updated", 8, 30)] };

        await AssertFindsAsync(Request(criteria), 2);
        Assert.That((await FacetAsync(criteria, new FacetRequest("updated"))).Values.Select(v => v.Count), Is.EqualTo(new[] { 1, 1, 1, 0, 0 }));
    }

    [Test]
    public async Task Removals_WhenAsked_CountWhatEachWouldGive()
    {
        await IndexTeamAsync();
        var criteria = new SearchCriteria
        {
            Subject = SubjectKind.Member,
            QueryText = "engineer paris",
            Facets = [new FacetFilter("skill", ["kubernetes"], ["c-sharp"])],
            Ranges = [new RangeFilter("years", 0, 5)],
        };

        var response = await SearchAsync(Request(criteria) with { CountRemovals = true });

        Assert.That(response.Total, Is.EqualTo(1));
        Assert.That(response.Relaxations, Is.EquivalentTo(new Relaxation[]
        {
            new(RelaxationKind.FacetValue, "skill", "kubernetes", 0),
            new(RelaxationKind.FacetValue, "skill", "-c-sharp", 0),
            new(RelaxationKind.Range, "years", "", 0),
            new(RelaxationKind.Clause, "engineer", "", 0),
            new(RelaxationKind.Clause, "paris", "", 0),
        }));

        var stricter = await SearchAsync(Request(criteria with { Facets = [Including("skill", "kubernetes")], QueryText = "paris", Ranges = [] }) with { CountRemovals = true });
        Assert.That(stricter.Relaxations[0], Is.EqualTo(new Relaxation(RelaxationKind.FacetValue, "skill", "kubernetes", 1)), "Largest first.");
    }
}
