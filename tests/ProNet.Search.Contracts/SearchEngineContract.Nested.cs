using ProNet.Search.Documents;
using ProNet.Search.Schema;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>Facts that belong together: this title at this organisation in these years, of one and the same position.</summary>
public abstract partial class SearchEngineContract
{
    [TestCase("title:nurse company:acme", 1L, 2L, 3L)]
    [TestCase("position:(title:nurse company:acme)", 1L, 3L)]
    [TestCase("poste:(titre:infirmière entreprise:acme)")]
    [TestCase("position:(nurse acme)", 1L, 3L)]
    [TestCase("position:(title:nurse company:acme during:2012)", 1L)]
    [TestCase("position:(title:nurse company:acme during:2010..2011)", 1L)]
    [TestCase("position:(title:nurse company:acme during:2016-2017)", 3L)]
    [TestCase("position:(title:nurse company:acme during:>=2015)", 3L)]
    [TestCase("position:(title:nurse company:acme during:<2015)", 1L)]
    [TestCase("position:(title:nurse during:<2015)", 1L, 2L)]
    [TestCase("position:(during:2013..2014)", 2L)]
    [TestCase("position:(during:2014..2013)")]
    [TestCase("position:(during:2018..2011)")]
    [TestCase("position:(title:nurse -company:acme)", 2L)]
    [TestCase("position:(-title:nurse)", 1L, 2L, 4L)]
    [TestCase("-position:(-title:nurse)", 3L, 5L)]
    [TestCase("-position:(title:nurse company:acme)", 2L, 4L, 5L)]
    [TestCase("position:((title:nurse OR title:teacher) company:acme)", 1L, 2L, 3L, 4L)]
    [TestCase("position:(nurs* acm*)", 1L, 3L)]
    [TestCase("position:(\"head nurse\" acme)", 1L)]
    [TestCase("position:(\"nurse acme\")")]
    [TestCase("position:(teacher k8s)", 4L)]
    [TestCase("position:(nurse k8s)")]
    [TestCase("position:(current-company:acme nurse)", 3L)]
    [TestCase("position:(past-company:acme nurse)", 1L)]
    [TestCase("position:(nurse acme) position:(teacher)", 1L)]
    [TestCase("position:(nurse acme) OR education:(school:laval)", 1L, 3L, 5L)]
    [TestCase("education:(school:laval master)", 5L)]
    [TestCase("education:(school:laval master during:2001)", 5L)]
    [TestCase("education:(school:laval master during:2005)")]
    [TestCase("education:(school:laval bachelor)")]
    [TestCase("position:(acme) kubernetes", 4L)]
    public async Task Search_WhenFactsMustStandTogether_FindsThoseOfOneEntry(string query, params long[] ids)
    {
        await IndexAsync(Careers());

        await AssertFindsAsync(Request(query), ids);
    }

    [Test]
    public async Task Search_WhenFactsMustStandTogether_RanksByTheirWords()
    {
        await IndexAsync(Careers());

        var hits = (await SearchAsync(Request("position:(title:nurse company:acme)"))).Hits;

        Assert.That(hits.Select(h => h.Score), Is.All.GreaterThan(0));
        // The reference engine does not weigh.
        if (engine.Searcher.Engine.Name != "Reference")
            Assert.That(hits[0].Id, Is.EqualTo(3), "A present title says more than a past one.");
    }

    [Test]
    public async Task Search_WhenAnEntryChanges_FollowsIt()
    {
        var person = new MemberBuilder(1).Held("Nurse", "Acme", 2010, 2012).Held("Baker", "Bakery", 2013, 2014).Document();
        await IndexAsync(person);
        await AssertFindsAsync(Request("position:(nurse bakery)"));

        await IndexAsync(person with { Version = 2, Positions = [new PositionEntry("Nurse", "Bakery", "", person.Positions[0].Current, person.Positions[0].Held)] });

        await AssertFindsAsync(Request("position:(nurse bakery)"), 1);
        await AssertFindsAsync(Request("position:(nurse acme)"));
    }

    [Test]
    public async Task Search_WhenThereAreVeryManyEntriesAndWords_KeepsThemApart()
    {
        var filler = string.Join(' ', Enumerable.Repeat("filler", 300));
        var entries = Enumerable.Range(0, 400).Select(i => new PositionEntry($"Title{i}", $"Company{i}", i % 20 == 0 ? filler : "", Domain.Careers.CurrentState.Ended));
        await IndexAsync(new MemberBuilder(1).Document() with { Positions = entries.ToValueList() }, new MemberBuilder(2).Held("Title1", "Company1", 2010, 2011).Document());

        await AssertFindsAsync(Request("position:(title399 company399)"), 1);
        await AssertFindsAsync(Request("position:(title399 company398)"));
        await AssertFindsAsync(Request("position:(title20 filler)"), 1);
        await AssertFindsAsync(Request("position:(title21 filler)"));
        await AssertFindsAsync(Request("position:(title1 company1)"), 1, 2);
    }

    [Test]
    public async Task Search_WhenAnEntryIsVeryLong_FindsItsLastWordsFlatAndNested()
    {
        var filler = string.Join(' ', Enumerable.Repeat("filler", 70_000));
        await IndexAsync(new MemberBuilder(1).Held("Writer", "Acme", 2010, 2012, $"{filler} epilogue").Held("Nurse", "Hospital", 2013, 2014).Document());

        await AssertFindsAsync(Request("epilogue"), 1);
        await AssertFindsAsync(Request("position:(writer epilogue)"), 1);
        await AssertFindsAsync(Request("position:(nurse epilogue)"));
    }

    [Test]
    public async Task Search_WhenThereAreMoreEntriesThanCanBeAskedFor_FindsTheRestFlat()
    {
        var entries = Enumerable.Range(1, NestedField.MostEntries + 5).Select(i => new PositionEntry($"Title{i}", $"Company{i}", "", Domain.Careers.CurrentState.Ended));
        await IndexAsync(new MemberBuilder(1).Document() with { Positions = entries.ToValueList() });

        await AssertFindsAsync(Request("position:(title1000 company1000)"), 1);
        await AssertFindsAsync(Request("position:(title1001 company1001)"));
        await AssertFindsAsync(Request("-position:(title1001)"), 1);
        await AssertFindsAsync(Request("title:title1005 company:company1005"), 1);
        await AssertFindsAsync(Request("\"title1004 title1005\""));
    }

    private static SearchDocument[] Careers() =>
    [
        new MemberBuilder(1).Held("Head nurse", "Acme", 2010, 2012).Held("Teacher", "School", 2005, 2009).Document(),
        new MemberBuilder(2).Held("Nurse", "City hospital", 2013, 2014).Held("Teacher", "Acme", 2016, 2018).Document(),
        new MemberBuilder(3).Held("Nurse", "Acme", 2016, null).Document(),
        new MemberBuilder(4).Held("Teacher", "Acme", 2018, 2019, "Lessons about Kubernetes.").Document(),
        new MemberBuilder(5).Attended("Université Laval", "Master", 2000, 2002).Attended("École 42", "Bachelor", 2003, 2006).Skilled(TestSkills.Nursing).Document(),
    ];
}
