using ProNet.Domain.SavedSearches;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Alerts;

/// <summary>A search that was not matched for a while, and is again: who came meanwhile is news at once, and who went is told by nobody.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class SearchReturnTests(Database database)
{
    private static readonly Action<SavedSearch>[] Leaving = [s => s.ArchivedAt = s.UpdatedAt, s => s.QuarantinedAt = s.UpdatedAt];

    [Test]
    public async Task DrainAsync_WhenASearchComesBack_TellsWhoCameMeanwhileAndCrossesOutWhoWent([ValueSource(nameof(Leaving))] Action<SavedSearch> leave)
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var search = await store.SaveSearchAsync(await store.JoinAsync(), "q=falconry");
        var (stays, goes) = (await store.SaveMemberAsync("falconry"), await store.SaveMemberAsync("falconry, too"));
        await store.MatchAsync();
        await store.ChangeSearchAsync(search.Id, leave);
        await store.MatchAsync();
        await store.EditAsync(goes, m => m.Headline = "knitting");
        var comes = await store.SaveMemberAsync("falconry at last");
        await store.MatchAsync();

        await store.ChangeSearchAsync(search.Id, s => (s.ArchivedAt, s.QuarantinedAt) = (null, null));
        await store.MatchAsync();

        Assert.That(await store.MatchesAsync(), Is.EqualTo(new[] { (search.Id, stays), (search.Id, comes) }));
        Assert.That((await store.HitsAsync()).Select(h => h.SubjectId), Is.EqualTo(new[] { stays, goes, comes }));
        await store.MatchAsync();
        Assert.That(await store.HitsAsync(), Has.Count.EqualTo(3), "told once");
    }
}
