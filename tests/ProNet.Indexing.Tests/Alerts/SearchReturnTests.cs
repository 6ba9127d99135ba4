using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Alerts;

/// <summary>A search that was not matched for a while, and is again: who came meanwhile is news at once, and who went is told by nobody.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class SearchReturnTests(Database database)
{
    [Test]
    public async Task DrainAsync_WhenASearchComesBack_TellsWhoCameMeanwhileAndCrossesOutWhoWent([Values("archived", "set apart")] string left)
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var search = await store.SaveSearchAsync(await store.JoinAsync(), "q=falconry");
        var (stays, goes) = (await store.SaveMemberAsync("falconry"), await store.SaveMemberAsync("falconry, too"));
        await store.MatchAsync();
        await store.ChangeSearchAsync(search.Id, s => _ = left == "archived" ? s.ArchivedAt = s.UpdatedAt : s.QuarantinedAt = s.UpdatedAt);
        await store.MatchAsync();
        await store.EditAsync(goes, m => m.Headline = "knitting");
        var comes = await store.SaveMemberAsync("falconry at last");
        await store.MatchAsync();

        await store.ChangeSearchAsync(search.Id, s => (s.ArchivedAt, s.QuarantinedAt) = (null, null));
        store.Indexed.Clock.Advance(TimeSpan.FromHours(1));
        await store.MatchAsync();

        Assert.That(await store.MatchesAsync(), Is.EqualTo(new[] { (search.Id, stays), (search.Id, comes) }));
        Assert.That((await store.HitsAsync()).Select(h => h.SubjectId), Is.EqualTo(new[] { stays, goes, comes }));
        Assert.That((await store.HitsAsync())[^1].FirstMatchedAt, Is.EqualTo(store.Indexed.Clock.GetUtcNow().UtcDateTime), "a hit now: dated back it would be older than what its owner asks for since");
        await store.MatchAsync();
        Assert.That(await store.HitsAsync(), Has.Count.EqualTo(3), "told once");
    }
}
