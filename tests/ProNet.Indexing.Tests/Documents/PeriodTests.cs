using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Search.Access;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Schema;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Documents;

/// <summary>From the dates of a stored career to what <c>during:</c> finds.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class PeriodTests(Database database)
{
    private static IEnumerable<TestCaseData> Dates =>
    [
        Dated("years count from their first to their last day", PartialDate.Of(2015), PartialDate.Of(2016), CurrentState.Ended, "2015-01-01..2015-01-01", "2016-12-31", "-2014", "-2017"),
        Dated("months too", PartialDate.Of(2015, 3), PartialDate.Of(2015, 5), CurrentState.Ended, "2015-03-01", "2015-05-31", "-2015-02", "-2015-06"),
        Dated("what is held goes on", PartialDate.Of(2015), null, CurrentState.Certain, "2015", "2026", "2040", "-2014"),
        Dated("what is probably held too", PartialDate.Of(2015), null, CurrentState.Probable, "2040"),
        Dated("what ended, nobody says when, is known for its beginning", PartialDate.Of(2015, 6), null, CurrentState.Ended, "2015-06", "-2015-07", "-2015-05"),
        Dated("an end alone is known for itself", null, PartialDate.Of(2015), CurrentState.Ended, "2015", "-2014", "-2016"),
        Dated("an end before the beginning says nothing", PartialDate.Of(2015), PartialDate.Of(2013), CurrentState.Ended, "-2013", "-2014", "-2015"),
        Dated("no dates say nothing", null, null, CurrentState.Certain, "-2015", "-2026"),
    ];

    [TestCaseSource(nameof(Dates))]
    public async Task Search_DuringYears_FindsWhoHeldThePosition(PartialDate? start, PartialDate? end, CurrentState current, string[] asked)
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var member = new MemberBuilder(1).Member();
        member.Positions.Add(new Position { Title = "Nurse", Start = start, End = end, Current = current });
        await store.Store.SaveAsync([member]);
        await store.DrainAsync();

        foreach (var during in asked)
            Assert.That(await FindsAsync(store, $"position:(nurse during:{during.TrimStart('-')})"), Is.EqualTo(!during.StartsWith('-')), during);
    }

    [Test]
    public async Task Search_DuringYears_FindsWhoWasAtSchool()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var member = new MemberBuilder(1).Member();
        member.Education.Add(new Education { School = "Laval", Start = PartialDate.Of(2001), End = PartialDate.Of(2003) });
        member.Education.Add(new Education { School = "McGill", Start = PartialDate.Of(2005) });
        await store.Store.SaveAsync([member]);
        await store.DrainAsync();

        Assert.That(await FindsAsync(store, "education:(laval during:2002)"), Is.True);
        Assert.That(await FindsAsync(store, "education:(mcgill during:2002)"), Is.False);
        Assert.That(await FindsAsync(store, "education:(mcgill during:2005)"), Is.True);
        Assert.That(await FindsAsync(store, "education:(mcgill during:2007)"), Is.False);
    }

    private static TestCaseData Dated(string name, PartialDate? start, PartialDate? end, CurrentState current, params string[] asked) =>
        new TestCaseData(start, end, current, asked).SetArgDisplayNames(name);

    private static async Task<bool> FindsAsync(IndexedStore store, string query)
    {
        var tree = QueryParser.Parse(query, SearchSchemas.For(SubjectKind.Member), TestDay.Today).Root;
        var request = new SearchRequest(AccessScope.SystemSeesEverything(), new SearchCriteria { Subject = SubjectKind.Member }, tree, TestDay.Today);
        return (await store.Get<FaultyWriter>().SearchAsync(1, request, CancellationToken.None)).Total == 1;
    }
}
