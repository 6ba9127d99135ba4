using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>The query that was meant: values as words, some of several clauses, exclusions in their own facet, names in either language.</summary>
public abstract partial class SearchEngineContract
{
    [TestCase("remote", 1)]
    [TestCase("télétravail", 1)]
    [TestCase("remote:yes", 1)]
    [TestCase("CDI", 2)]
    [TestCase("permanent", 2)]
    [TestCase("contract:CDI", 2)]
    [TestCase("seniority:senior", 2)]
    [TestCase("-remote", 2, 3)]
    [TestCase("temps partiel", 3)]
    [TestCase("gardener CDI", 2)]
    public async Task Search_ByAWordThatNamesAValue_FindsWhatHasIt(string text, params long[] ids)
    {
        await IndexAsync(
            new JobBuilder(1).Titled("Gardener").Remotely().Document(),
            new JobBuilder(2).Titled("Gardener").As(ContractKind.Permanent).AtLevel(Seniority.Senior).Document(),
            new JobBuilder(3).Titled("Gardener").Described("Part time, in the mornings").Document());

        await AssertFindsAsync(Request(text, SubjectKind.Job), ids);
    }

    [Test]
    public async Task Explain_OfAWordThatNamesAValue_SaysWhereItStands()
    {
        await IndexAsync(new JobBuilder(1).Titled("Gardener").Remotely().Document());

        var hit = (await SearchAsync(Request("télétravail", SubjectKind.Job) with { Explain = true })).Hits.Single();

        Assert.That((hit.Why.Single().Matched, hit.Why.Single().Fields.Single()), Is.EqualTo((true, "remoteValue")));
    }

    [Test]
    public async Task Search_WhenAWordIsUnderstood_NeverSaysThatNothingContainsIt()
    {
        await IndexAsync(new JobBuilder(1).Titled("Gardener").Document());

        Assert.That((await SearchAsync(Request("CDI", SubjectKind.Job))).Diagnostics, Is.Empty);
    }

    [TestCase("atleast:2(rose tulip lily)", 1, 2)]
    [TestCase("atleast:2(rose tulip lily) -lily", 2)]
    [TestCase("atleast:2(rose \"tulip bed\" lily)", 1)]
    [TestCase("-atleast:2(rose tulip lily)", 3)]
    [TestCase("atleast:2(rose title:gardener years:>=5)", 1, 2, 3)]
    public async Task Search_ForSomeOfSeveral_FindsWhatHasSoMany(string text, params long[] ids)
    {
        await IndexAsync(
            new MemberBuilder(1).WithHeadline("Gardener").WithSummary("rose and lily").WithYears(9).Document(),
            new MemberBuilder(2).WithHeadline("Gardener").WithSummary("rose and tulip").Document(),
            new MemberBuilder(3).WithHeadline("Gardener").WithSummary("rose").Document());

        await AssertFindsAsync(Request(text), ids);
    }

    [Test]
    public async Task Search_ForSomeOfSeveral_RanksWhoHasMoreHigher()
    {
        await IndexAsync(
            new MemberBuilder(1).WithSummary("rose lily oak").Document(),
            new MemberBuilder(2).WithSummary("rose lily tulip").Document(),
            new MemberBuilder(3).WithSummary("rose oak elm").Document());

        Assert.That(await IdsAsync(Request("atleast:1(rose lily tulip)")), Is.EqualTo(new long[] { 2, 1, 3 }));
    }

    [Test]
    public async Task Facet_WhenAValueIsExcluded_CountsTheOthersWithoutIt()
    {
        await IndexTeamAsync();
        var criteria = Filtered(Excluding("skill", "kubernetes"));

        var facet = await FacetAsync(criteria, new FacetRequest("skill"));

        Assert.That(facet.Values, Is.EqualTo(new FacetValue[]
        {
            new("kubernetes", 1, FacetSelection.Excluded), new("c-sharp", 1, FacetSelection.None), new("python", 1, FacetSelection.None),
        }), "Each count is what choosing the value gives.");
        Assert.That((await SearchAsync(Request(Filtered(new FacetFilter("skill", ["python"], ["kubernetes"]))))).Total, Is.EqualTo(1));
    }

    [Test]
    public async Task Relaxations_WhenAValueIsIncludedAndAnotherExcluded_CountEachRemoval()
    {
        await IndexTeamAsync();
        var request = Request(Filtered(new FacetFilter("skill", ["python"], ["kubernetes"]))) with { CountRemovals = true };

        Assert.That((await SearchAsync(request)).Relaxations.Select(r => (r.Value, r.More)), Is.EquivalentTo(new[] { ("python", 2L), ("-kubernetes", 1L) }));
    }

    [TestCase("appr", "en")]
    [TestCase("mach", "fr")]
    public async Task Suggest_WhenTheNameIsOfTheOtherLanguage_OffersTheSkill(string typed, string language)
    {
        await IndexAsync(new MemberBuilder(1).Skilled(TestSkills.MachineLearning).Document());

        Assert.That((await SuggestAsync(typed, language: language)).Select(s => s.Value), Does.Contain("machine-learning"));
        var facets = (await SearchAsync(Request(Filtered()) with { Facets = [new FacetRequest("skill", 10, typed)], Language = language })).Facets;
        Assert.That(facets.Single().Values.Select(v => v.Value), Is.EqualTo(new[] { "machine-learning" }));
    }
}
