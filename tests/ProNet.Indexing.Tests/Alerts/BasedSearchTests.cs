using ProNet.Data.Privacy;
using ProNet.Domain.SavedSearches;

namespace ProNet.Indexing.Tests.Alerts;

/// <summary>A search that is based on another is matched as its page runs it: with both criteria, and not at all where the base may not be used.</summary>
public sealed class BasedSearchTests
{
    [Test]
    public async Task DrainAsync_OfASearchBasedOnAnother_AsksForBothAsLongAsTheBaseIsShared()
    {
        await using var store = await WatchedStore.CreateAsync();
        var below = await store.SaveSearchAsync(await store.JoinAsync(), "q=falconry");
        var owner = await store.JoinAsync();
        var saved = await store.SaveSearchAsync(owner, "q=paris", s => s.BaseSearchId = below.Id);
        await store.MatchAsync();
        var meanwhile = await store.SaveMemberAsync("paris falconry one");
        await store.MatchAsync();
        Assert.That((await store.HitsAsync()).Where(h => h.SavedSearchId == saved.Id), Is.Empty, "the base is not shared");

        await store.Indexed.Store.SaveAsync(new SavedSearchShare { SearchId = below.Id, AccountId = owner.Id, Right = ShareRight.Use });
        await store.ChangeSearchAsync(below.Id, _ => { });
        await store.MatchAsync();
        await store.SaveMemberAsync("paris knitting");
        var both = await store.SaveMemberAsync("paris falconry two");
        await store.MatchAsync();
        Assert.That((await store.HitsAsync()).Where(h => h.SavedSearchId == saved.Id).Select(h => h.SubjectId), Is.EquivalentTo(new[] { meanwhile, both }), "and who came meanwhile");

        await store.ChangeSearchAsync(below.Id, s => s.ArchivedAt = store.Indexed.Clock.GetUtcNow().UtcDateTime);
        await store.MatchAsync();
        await store.SaveMemberAsync("paris falconry three");
        await store.MatchAsync();
        Assert.That((await store.HitsAsync()).Count(h => h.SavedSearchId == saved.Id), Is.EqualTo(2), "the base is set aside");
    }

    /// <summary>A block is a change of no search, and stops what is based on one of somebody who is not there any more.</summary>
    [Test]
    public async Task DrainAsync_OfASearchBasedOnOneOfSomebodyBlocked_FindsNothingMore()
    {
        await using var store = await WatchedStore.CreateAsync();
        var other = await store.JoinAsync();
        var below = await store.SaveSearchAsync(other, "q=falconry");
        var owner = await store.JoinAsync();
        await store.Indexed.Store.SaveAsync(new SavedSearchShare { SearchId = below.Id, AccountId = owner.Id, Right = ShareRight.Use });
        var saved = await store.SaveSearchAsync(owner, "q=paris", s => s.BaseSearchId = below.Id);
        await store.MatchAsync();
        var before = await store.SaveMemberAsync("paris falconry one");
        await store.MatchAsync();

        await store.Indexed.Store.SaveAsync(new Exclusion { MemberId = owner.MemberId!.Value, Reach = ExclusionReach.Block, ExcludedMemberId = other.MemberId });
        await store.MatchAsync();
        await store.SaveMemberAsync("paris falconry two");
        await store.MatchAsync();

        Assert.That((await store.HitsAsync()).Where(h => h.SavedSearchId == saved.Id).Select(h => h.SubjectId), Is.EqualTo(new[] { before }));
    }
}
