using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Search.Tests.Requests;

public sealed class SearchAddressLinkTests
{
    private static readonly SearchAddress Start =
        Address("q=a+b&skill=docker&skill=-java&years=5..9&near=Paris&within=50&drop=go&limit=30").WithAfter(new SearchCursor("1", 1));

    [TestCase("docker", "")]
    [TestCase("java", "skill=docker&skill=java")]
    [TestCase("rust", "skill=docker&skill=rust&skill=-java")]
    public void Toggle_OfASkill_IncludesOrClearsIt(string value, string skills) =>
        Assert.That(Skills(Start.Toggle("skill", value)), Is.EqualTo(skills.Length > 0 ? skills : "skill=-java"));

    [TestCase("docker", FacetSelection.Excluded, "skill=-java&skill=-docker")]
    [TestCase("docker", FacetSelection.Included, "skill=docker&skill=-java")]
    [TestCase("docker", FacetSelection.None, "skill=-java")]
    [TestCase("java", FacetSelection.None, "skill=docker")]
    [TestCase("-x", FacetSelection.Included, "skill=docker&skill=%5C-x&skill=-java")]
    public void With_OfASkill_HasExactlyThatSelection(string value, FacetSelection selection, string skills)
    {
        var changed = Start.With("skill", value, selection);

        Assert.That(Skills(changed), Is.EqualTo(skills));
        Assert.That(changed.SelectionOf("skill", value), Is.EqualTo(selection));
    }

    [Test]
    public void With_OfAnotherFacet_StandsInTheOrderOfTheSchema() =>
        Assert.That(
            Start.With("title", "Nurse", FacetSelection.Included).With("open", "open", FacetSelection.Included).Criteria.Facets.Select(f => f.Facet),
            Is.EqualTo(new[] { "skill", "title", "open" }));

    [TestCase("5..9", "")]
    [TestCase("10..14", "10..14")]
    [TestCase("30..", "30..")]
    [TestCase("unknown", "5..9,unknown")]
    public void Toggle_OfABucket_ReplacesTheIntervalAndUnknownJoinsIt(string bucket, string years)
    {
        var changed = Start.Toggle("years", bucket);

        Assert.That(Parameter(changed, "years"), Is.EqualTo(years));
        Assert.That(changed.Toggle("years", bucket).SelectionOf("years", bucket), Is.Not.EqualTo(changed.SelectionOf("years", bucket)));
    }

    [Test]
    public void Without_OfAFacet_ClearsAllOfIt()
    {
        Assert.That(Skills(Start.Without("skill")), Is.Empty);
        Assert.That(Start.Without("years").Criteria.Ranges.Count, Is.Zero);
    }

    [Test]
    public void With_OfARangeWithoutCondition_ClearsTheRange() =>
        Assert.That(Start.With(new RangeFilter("years", null, null)).Criteria.Ranges.Count, Is.Zero);

    [Test]
    public void WithQueryText_ForgetsWhatBelongedToTheOldText()
    {
        var changed = Start.WithExact(true).WithQueryText("c");

        Assert.That((changed.Criteria.QueryText, changed.Criteria.DroppedConcepts.Count, changed.Criteria.Exact), Is.EqualTo(("c", 0, false)));
    }

    [Test]
    public void Dropping_AConceptTwice_KeepsItOnce() =>
        Assert.That(Start.Dropping("k8s").Dropping("k8s").Criteria.DroppedConcepts, Is.EqualTo(new[] { "go", "k8s" }));

    [Test]
    public void Restoring_ADroppedConcept_LeavesTheOthersDropped() =>
        Assert.That(Start.Dropping("k8s").Restoring("go").Criteria.DroppedConcepts, Is.EqualTo(new[] { "k8s" }));

    [TestCase("enginer paris", "engineer paris")]
    [TestCase("title:Enginer OR \"data enginer\"", "title:engineer OR \"data engineer\"")]
    [TestCase("-(enginer enginers) enginer*", "NOT (engineer enginers) enginer*")]
    public void With_OfACorrection_ReplacesTheWordWhereverItStands(string text, string expected) =>
        Assert.That(Start.WithQueryText(text).With(new SpellingCorrection("enginer", "engineer", 5)).Criteria.QueryText, Is.EqualTo(expected));

    [TestCase(RelaxationKind.FacetValue, "skill", "docker", "q=a+b&skill=-java&years=5..9&near=Paris&within=50&drop=go&limit=30")]
    [TestCase(RelaxationKind.FacetValue, "skill", "-java", "q=a+b&skill=docker&years=5..9&near=Paris&within=50&drop=go&limit=30")]
    [TestCase(RelaxationKind.Range, "years", "", "q=a+b&skill=docker&skill=-java&near=Paris&within=50&drop=go&limit=30")]
    [TestCase(RelaxationKind.Near, "near", "", "q=a+b&skill=docker&skill=-java&years=5..9&drop=go&limit=30")]
    [TestCase(RelaxationKind.Clause, "a", "", "q=b&skill=docker&skill=-java&years=5..9&near=Paris&within=50&drop=go&limit=30")]
    public void Without_OfARemoval_TakesAwayJustThat(RelaxationKind kind, string name, string value, string expected) =>
        Assert.That(Start.Without(new Relaxation(kind, name, value, 3)).ToQueryString(), Is.EqualTo(expected));

    [Test]
    public void Without_OfAChip_LeavesItsRest() =>
        Assert.That(Start.Without(QueryChips.From(new AndNode([new WordNode("a"), new WordNode("b")]))[0]).Criteria.QueryText, Is.EqualTo("b"));

    [Test]
    public void Changes_OfTheResults_GoBackToTheFirstPage()
    {
        SearchAddress[] changed =
        [
            Start.Toggle("skill", "x"), Start.Without("skill"), Start.With(new RangeFilter("years", 1, 2)), Start.WithQueryText("z"),
            Start.WithNear(null), Start.WithSort(SortOrder.Name), Start.Dropping("x"), Start.Restoring("go"), Start.WithExact(true),
            Start.With(new SpellingCorrection("a", "b", 1)), Start.Cleared(),
        ];

        Assert.That(changed.Select(a => a.After), Is.All.Null);
        Assert.That(changed.Select(a => a.Limit), Is.All.EqualTo(30));
    }

    [Test]
    public void WithAfter_OfACursor_KeepsEverythingElse()
    {
        var next = Start.WithAfter(new SearchCursor("2", 9));

        Assert.That(next.Criteria, Is.EqualTo(Start.Criteria));
        Assert.That(SearchAddress.Read(SubjectKind.Member, next.ToQueryString()).Address.After, Is.EqualTo(new SearchCursor("2", 9)));
    }

    [Test]
    public void Cleared_KeepsKindAndSort() =>
        Assert.That(Start.WithSort(SortOrder.Name).Cleared().ToQueryString(), Is.EqualTo("sort=name&limit=30"));

    private static SearchAddress Address(string queryString) => SearchAddress.Read(SubjectKind.Member, queryString).Address;

    private static string Skills(SearchAddress address) =>
        string.Join('&', address.ToQueryString().Split('&').Where(p => p.StartsWith("skill=", StringComparison.Ordinal)));

    private static string Parameter(SearchAddress address, string name) =>
        address.ToQueryString().Split('&').FirstOrDefault(p => p.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..] ?? "";
}
