using ProNet.Application.Editing.Parts;
using ProNet.Application.SavedSearches;
using ProNet.Data.Accounts;
using ProNet.Domain.Jobs;
using ProNet.Domain.SavedSearches;

namespace ProNet.Indexing.Tests.Alerts;

/// <summary>What the past would have told, against what was told while it was the present.</summary>
public sealed class SearchReplayTests
{
    private WatchedStore store = null!;
    private Account owner = null!;

    [SetUp]
    public async Task StartAsync()
    {
        store = await WatchedStore.CreateAsync();
        owner = await store.JoinAsync();
    }

    [TearDown]
    public async Task DropAsync() => await store.DisposeAsync();

    [Test]
    public async Task ReplayAsync_OverDaysThatWereMatchedLive_FindsTheSameHitsWithTheSameFacts()
    {
        var (before, later, leaves) = (await store.SaveMemberAsync("falconry since ever"), await store.SaveMemberAsync("knitting"), await store.SaveMemberAsync("falconry, too"));
        var search = await store.SaveSearchAsync(owner, "q=falconry");
        await store.MatchAsync();
        await NextDayAsync(() => store.SaveMemberAsync("joins for falconry"));
        await NextDayAsync(() => EditAsync(later, ProfilePart.Headline, "falconry at last"));
        await NextDayAsync(() => EditAsync(leaves, ProfilePart.Headline, "knitting"));
        await NextDayAsync(() => EditAsync(leaves, ProfilePart.Summary, "Falconry on Sundays."));
        await NextDayAsync(() => EditAsync(before, ProfilePart.Place, "Lyon"));
        await NextDayAsync(() => store.SaveMemberAsync("nothing of the kind"));

        var replay = await ReplayAsync(search);

        var live = await store.HitsAsync();
        Assert.That(live, Has.Count.EqualTo(3));
        Assert.That(
            replay.Hits.Select(h => (h.SubjectId, h.FirstMatchedAt, h.Fingerprint, string.Join(',', h.Changes))),
            Is.EqualTo(live.Select(h => (h.SubjectId, h.FirstMatchedAt, h.Fingerprint, string.Join(',', h.Changes)))));
        Assert.That((replay.Untold, replay.IsCut), Is.EqualTo((0, false)));
    }

    [TestCase(false, 1)]
    [TestCase(true, 2)]
    public async Task ReplayAsync_OfSomebodyWhoCameBack_FindsWhatWasTold(bool tellsReturns, int hits)
    {
        var id = await store.SaveMemberAsync("knitting");
        var search = await store.SaveSearchAsync(owner, "q=falconry", s => s.TellsReturns = tellsReturns);
        await store.MatchAsync();
        foreach (var headline in new[] { "falconry at last", "knitting", "falconry for ever" })
            await NextDayAsync(() => EditAsync(id, ProfilePart.Headline, headline));

        var replay = await ReplayAsync(search);

        var live = await store.HitsAsync();
        Assert.That(live, Has.Count.EqualTo(hits));
        Assert.That(replay.Hits.Select(h => (h.SubjectId, h.FirstMatchedAt)), Is.EqualTo(live.Select(h => (h.SubjectId, h.FirstMatchedAt))));
    }

    [Test]
    public async Task ReplayAsync_OfAChangeWithoutHistory_CountsItAsUntold()
    {
        var id = await store.SaveMemberAsync("knitting");
        var search = await store.SaveSearchAsync(owner, "q=falconry");
        await store.EditAsync(id, m => m.Headline = "falconry");

        var replay = await ReplayAsync(search);

        Assert.That((replay.Hits.Count, replay.Untold), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task ReplayAsync_OfTheDayThatFilledTheStoreAndOfLongAgo_FindsNothing()
    {
        await store.SaveMemberAsync("falconry on the first day");
        var search = await store.SaveSearchAsync(owner, "q=falconry");
        var old = await store.SaveMemberAsync("falconry on the second");

        Assert.That((await ReplayAsync(search)).Hits.Select(h => h.SubjectId), Is.EqualTo(new[] { old }));
        store.Indexed.Clock.Advance(TimeSpan.FromDays(SearchReplay.MostDays + 1));
        Assert.That((await ReplayAsync(search)).Hits, Is.Empty);
    }

    [Test]
    public async Task ReplayAsync_OfJobs_CountsThemOnTheDayTheyWerePosted()
    {
        var today = DateOnly.FromDateTime(store.Indexed.Clock.GetUtcNow().UtcDateTime);
        await store.Indexed.Store.SaveAsync(new[] { 3, 200 }.Select(days => new Job
        {
            Title = "Falconer",
            PostedOn = today.AddDays(-days),
            ClosesOn = today.AddDays(-1),
            Origin = new Domain.ImportOrigin { Source = "test", ExternalId = $"{days}" },
        }));
        var search = await store.SaveSearchAsync(owner, "q=falconer", s => s.Subject = SubjectKind.Job);

        var hit = (await ReplayAsync(search)).Hits.Single();

        Assert.That(DateOnly.FromDateTime(hit.FirstMatchedAt), Is.EqualTo(today.AddDays(-3)), "it was open on that day, though it is not today");
    }

    private async Task NextDayAsync(Func<Task> change)
    {
        store.Indexed.Clock.Advance(TimeSpan.FromDays(1));
        await change();
        await store.MatchAsync();
    }

    private Task EditAsync(long id, ProfilePart part, string text) => store.EditPartAsync(id, part, text);

    private Task<SearchReplay> ReplayAsync(SavedSearch search) =>
        store.Indexed.Get<ISearchReplay>().ReplayAsync(search, SavedQuery.Read(search.Subject, search.Query, search.GrammarVersion).Criteria!, CancellationToken.None);
}
