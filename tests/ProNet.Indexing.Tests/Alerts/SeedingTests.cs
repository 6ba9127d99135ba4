using ProNet.Application.Editing.Parts;
using ProNet.Indexing.Alerts;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Alerts;

/// <summary>Who matched when a search was saved is no news, whatever happens before anybody looks at it.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class SeedingTests(Database database)
{
    [Test]
    public async Task DrainAsync_WhenWhoeverMatchedIsEditedBeforeTheSearchIsLookedAt_TellsOnlyOfWhoNewlyMatches()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        var (before, later) = (await store.SaveMemberAsync("falconry since ever"), await store.SaveMemberAsync("knitting"));
        await store.MatchAsync();
        var search = await store.SaveSearchAsync(owner, "q=falconry");
        store.Indexed.Clock.Advance(TimeSpan.FromSeconds(50));
        await store.EditPartAsync(before, ProfilePart.Headline, "falconry still");
        await store.EditPartAsync(later, ProfilePart.Headline, "falconry at last");
        var joined = await store.SaveMemberAsync("joins for falconry");

        await store.MatchAsync();

        Assert.That((await store.HitsAsync()).Select(h => h.SubjectId), Is.EqualTo(new[] { later, joined }));
        Assert.That(await store.MatchesAsync(), Is.EqualTo(new[] { (search.Id, before), (search.Id, later), (search.Id, joined) }));
    }

    /// <summary>With the engine away for days the question may change before anybody could look at it.</summary>
    [Test]
    public async Task DrainAsync_WhenTheQuestionChangedBeforeTheSearchIsLookedAt_TellsOfWhoChangedSinceThatOnly()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        var search = await store.SaveSearchAsync(owner, "q=falconry");
        store.Indexed.Clock.Advance(TimeSpan.FromHours(1));
        var early = await store.SaveMemberAsync("archery");
        store.Indexed.Clock.Advance(TimeSpan.FromHours(1));
        await store.ChangeSearchAsync(search.Id, s => s.Query = "q=archery");
        store.Indexed.Clock.Advance(TimeSpan.FromHours(1));
        var late = await store.SaveMemberAsync("archery");
        store.Indexed.Clock.Advance(TimeSpan.FromHours(1));
        await store.ChangeSearchAsync(search.Id, s => s.Name = "Renamed: it asks what it asked");

        await store.MatchAsync();

        Assert.That((await store.HitsAsync()).Select(h => h.SubjectId), Is.EqualTo(new[] { late }));
        Assert.That(await store.MatchesAsync(), Is.EqualTo(new[] { (search.Id, early), (search.Id, late) }));
    }

    [Test]
    public async Task DrainAsync_WhenTheEngineHadNotHeardOfWhoMatched_TellsNothingOfThem()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        var id = await store.SaveMemberAsync("falconry");
        var drain = store.Indexed.Get<AlertDrain>();
        await drain.DrainAsync(CancellationToken.None);
        var search = await store.SaveSearchAsync(owner, "q=falconry");
        await drain.DrainAsync(CancellationToken.None);
        Assert.That(await store.MatchesAsync(), Is.EqualTo(new[] { (search.Id, id) }));

        await store.EditAsync(id, m => m.Headline = "falconry still");
        await store.MatchAsync();

        Assert.That(await store.HitsAsync(), Is.Empty);
    }
}
