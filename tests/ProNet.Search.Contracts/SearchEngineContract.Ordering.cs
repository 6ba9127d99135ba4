using System.Globalization;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>Sort orders, and paging by cursor through everything without a gap or a repeat.</summary>
public abstract partial class SearchEngineContract
{
    private static SearchCriteria Sorted(SortOrder order, SubjectKind subject = SubjectKind.Member, string text = "") =>
        new() { Subject = subject, Sort = order, QueryText = text };

    [TestCase(SortOrder.Recent)]
    [TestCase(SortOrder.Relevance)]
    public async Task Sort_WhenRecentOrNothingToScore_PutsTheLatestFirstThenTheLowestId(SortOrder order)
    {
        await IndexAsync(
            new MemberBuilder(4).UpdatedDaysAgo(5).Document(), new MemberBuilder(2).UpdatedDaysAgo(5).Document(),
            new MemberBuilder(3).UpdatedDaysAgo(1).Document(), new MemberBuilder(1).UpdatedDaysAgo(9).Document());

        Assert.That(await IdsAsync(Request(Sorted(order))), Is.EqualTo(new long[] { 3, 2, 4, 1 }));
    }

    [Test]
    public async Task Sort_WhenRecentJobs_GoesByPosting()
    {
        await IndexAsync(
            new JobBuilder(1).PostedDaysAgo(9).Document(), new JobBuilder(2).PostedDaysAgo(3).UpdatedDaysAgo(3).Document(), new JobBuilder(3).PostedDaysAgo(5).Document());

        Assert.That(await IdsAsync(Request(Sorted(SortOrder.Recent, SubjectKind.Job))), Is.EqualTo(new long[] { 2, 3, 1 }));
    }

    [Test]
    public async Task Sort_WhenByName_IgnoresCaseAndAccents()
    {
        await IndexAsync(
            new MemberBuilder(1).Named("Zoé").Document(), new MemberBuilder(2).Named("émile").Document(),
            new MemberBuilder(3).Named("Ada").Document(), new MemberBuilder(4).Named("Emile").Document(), new MemberBuilder(5).Named("Eric").Document());

        Assert.That(await IdsAsync(Request(Sorted(SortOrder.Name))), Is.EqualTo(new long[] { 3, 2, 4, 5, 1 }));
    }

    [Test]
    public async Task Sort_WhenByExperience_PutsTheLongestFirstAndUnknownLast()
    {
        await IndexAsync(
            new MemberBuilder(1).WithMonths(40).Document(), new MemberBuilder(2).Document(), new MemberBuilder(3).WithMonths(400).Document(), new MemberBuilder(4).WithMonths(40).Document());

        Assert.That(await IdsAsync(Request(Sorted(SortOrder.Experience))), Is.EqualTo(new long[] { 3, 1, 4, 2 }));
    }

    [Test]
    public async Task Sort_WhenByDistance_PutsTheNearestFirstAndUnplacedLast()
    {
        await IndexAsync(
            new JobBuilder(1).In(TestPlaces.London).Remotely().Document(), new JobBuilder(2).Remotely().Document(),
            new JobBuilder(3).In(TestPlaces.Versailles).Document(), new JobBuilder(4).In(TestPlaces.Paris).Document());
        var near = Sorted(SortOrder.Distance, SubjectKind.Job) with { Near = new NearFilter("paris-fr", 50, OrRemote: true) };

        var response = await SearchAsync(Request(near));
        var written = await SearchAsync(Request(Sorted(SortOrder.Distance, SubjectKind.Job, "near:paris-fr 50km remote")));

        Assert.That(response.Hits.Select(h => h.Id), Is.EqualTo(new long[] { 4, 3, 1, 2 }));
        Assert.That(written.Hits.Select(h => h.Id), Is.EqualTo(new long[] { 4, 3, 1, 2 }));
        Assert.That(response.Hits.Select(h => h.DistanceKm), Is.EqualTo(new double?[] { 0, 17.4, 343.6, null }).Within(0.5));
    }

    [Test]
    public async Task Page_WhenFollowingTheCursor_ShowsEachHitOnceInOrder(
        [Values] SortOrder order, [Values("", "engineer")] string text, [Values(1, 7)] int limit)
    {
        await IndexAsync(Enumerable.Range(1, 25).Select(i => new MemberBuilder(i)
            .Named(i % 3 == 0 ? "Zoé" : "Ada").Working(i % 2 == 0 ? "Engineer" : "Senior engineer").UpdatedDaysAgo(i % 5)
            .In(i % 4 == 0 ? TestPlaces.Paris : TestPlaces.Versailles).Document()));
        var request = Request(Sorted(order, text: text) with { Near = order == SortOrder.Distance ? new NearFilter("paris-fr", 50, OrRemote: false) : null });

        var all = await IdsAsync(request);
        var paged = await PageThroughAsync(request with { Limit = limit });

        Assert.That(all, Has.Length.EqualTo(25));
        Assert.That(paged, Is.EqualTo(all));
    }

    [Test]
    public async Task Page_WhenDocumentsChangeMeanwhile_NeitherSkipsNorRepeatsTheOthers([Values(SortOrder.Recent, SortOrder.Name)] SortOrder order)
    {
        await IndexAsync(Enumerable.Range(1, 20).Select(i => new MemberBuilder(i).Named($"Name {i:00}").UpdatedDaysAgo(i).Document()));
        var request = Request(Sorted(order)) with { Limit = 5 };

        var first = await SearchAsync(request);
        await IndexAsync(new MemberBuilder(3).Named("Zzz").AtVersion(2).Document(), new MemberBuilder(99).Named("Aaa").UpdatedDaysAgo(0).Document());
        await WriteAsync(Generation, Indexing.IndexOperation.Delete(SubjectKind.Member, 5, 2), Indexing.IndexOperation.Delete(SubjectKind.Member, 10, 2));
        var rest = await PageThroughAsync(request with { After = first.Next });

        Assert.That(first.Hits.Select(h => h.Id), Is.EqualTo(new long[] { 1, 2, 3, 4, 5 }));
        Assert.That(rest.Where(id => id is not (3 or 99)), Is.EqualTo(Enumerable.Range(6, 15).Where(i => i != 10).Select(i => (long)i)));
    }

    /// <summary>A cursor is a part of an address, which holds so much and no more.</summary>
    [TestCase("Longname ")]
    [TestCase("長い名前 ")]
    [TestCase("𐐷é")]
    public async Task Page_WhenNamesAreAbsurdlyLong_GoesThroughAddressesToTheEnd(string name)
    {
        var names = string.Concat(Enumerable.Repeat(name, 250));
        await IndexAsync(Enumerable.Range(1, 4).Select(i => new MemberBuilder(i).Named(names, i.ToString(CultureInfo.InvariantCulture)).Document()));
        var request = Request(Sorted(SortOrder.Name)) with { Limit = 1 };

        var ids = new List<long>();
        for (var page = 0; page < 4; page++)
        {
            var response = await SearchAsync(request);
            ids.AddRange(response.Hits.Select(h => h.Id));
            request = request with { After = response.Next is { } next ? SearchCursor.TryDecode(next.Encode()) : null };
            Assert.That(request.After is null, Is.EqualTo(page == 3), $"after page {page}");
        }

        Assert.That(ids, Is.EqualTo(new long[] { 1, 2, 3, 4 }));
    }

    [Test]
    public async Task Page_WhenNothingFollows_HasNoCursor()
    {
        await IndexAsync(new MemberBuilder(1).Document(), new MemberBuilder(2).Document());

        Assert.That((await SearchAsync(Request("") with { Limit = 2 })).Next, Is.Null);
        Assert.That((await SearchAsync(Request("") with { Limit = 1 })).Next, Is.Not.Null);
        Assert.That((await SearchAsync(Request("") with { Limit = 0 })).Total, Is.EqualTo(2));
        Assert.That((await SearchAsync(Request("") with { Limit = 0 })).Hits, Is.Empty);
    }

    private async Task<List<long>> PageThroughAsync(SearchRequest request)
    {
        var ids = new List<long>();
        long? total = null;
        for (var page = 0; page < 1000; page++)
        {
            var response = await SearchAsync(request);
            ids.AddRange(response.Hits.Select(h => h.Id));
            total ??= response.Total;
            Assert.That(response.Total, Is.EqualTo(total), "The total is that of the whole search, not of what is left.");
            if (response.Next is null)
                return ids;

            // As it travels: in an address.
            request = request with { After = SearchCursor.TryDecode(response.Next.Encode()) };
        }

        Assert.Fail("Paging does not end.");
        return ids;
    }
}
