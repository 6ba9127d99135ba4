using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Search.Access;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Indexing.Tests.Draining;

/// <summary>From an audience in the store to what each view finds.</summary>
public sealed class ViewTests
{
    private static async Task<IndexedStore> WithSummaryAsync()
    {
        var store = await IndexedStore.CreateAsync();
        await store.Store.SaveAsync(new MemberBuilder(1).WithHeadline("Engineer").WithSummary("glockenspiel").Member(), new MemberBuilder(2).WithHeadline("Engineer").Member());
        await store.DrainAsync();
        return store;
    }

    private static async Task ChangeAsync(IndexedStore store, Action<Member> change)
    {
        await using (var context = await store.Store.Contexts.CreateDbContextAsync())
        {
            change(await context.Members.Include(m => m.Positions).SingleAsync(m => m.Summary == "glockenspiel"));
            await context.SaveChangesAsync();
        }

        await store.DrainAsync();
    }

    /// <summary>How many each view finds.</summary>
    private static async Task<long[]> FoundAsync(IndexedStore store, string word)
    {
        var totals = new List<long>();
        foreach (var view in Views.All)
        {
            var request = new SearchRequest(AccessScope.Of(view), new SearchCriteria { Subject = SubjectKind.Member }, new WordNode(word), TestDay.Today);
            totals.Add((await store.Writer.SearchAsync(await store.ActiveAsync(), request, CancellationToken.None)).Total);
        }

        return [.. totals];
    }

    [Test]
    public async Task DrainAsync_WhenAFactIsHidden_TakesItFromTheViewsThatMayNotSeeIt()
    {
        await using var store = await WithSummaryAsync();

        await ChangeAsync(store, m => m.FactAudiences = m.FactAudiences with { Summary = Audience.Recruiters });

        Assert.That(await FoundAsync(store, "glockenspiel"), Is.EqualTo(new[] { 0, 0, 1 }));
        Assert.That(await FoundAsync(store, "engineer"), Is.EqualTo(new[] { 2, 2, 2 }));
        Assert.That((await store.VerifyAsync()).IsEqual);

        await ChangeAsync(store, m => m.FactAudiences = m.FactAudiences with { Summary = Audience.Everyone });

        Assert.That(await FoundAsync(store, "glockenspiel"), Is.EqualTo(new[] { 1, 1, 1 }));
    }

    [Test]
    public async Task DrainAsync_WhenAProfileIsHidden_LeavesItInNoIndex()
    {
        await using var store = await WithSummaryAsync();

        await ChangeAsync(store, m => m.Audience = Audience.Hidden);

        Assert.That(await FoundAsync(store, "engineer"), Is.EqualTo(new[] { 1, 1, 1 }));
        Assert.That((await store.VerifyAsync()).IsEqual);
        Assert.That((await store.RebuildAsync()).Failure, Is.Null);
        Assert.That(await FoundAsync(store, "engineer"), Is.EqualTo(new[] { 1, 1, 1 }));
    }

    [Test]
    public async Task DrainAsync_WhenOneViewCannotBeIndexed_WritesTheOthersAndTriesAgain()
    {
        await using var store = await WithSummaryAsync();

        await ChangeAsync(store, m =>
        {
            m.FactAudiences = m.FactAudiences with { Summary = Audience.Hidden, Languages = Audience.Recruiters };
            m.Languages = [new SpokenLanguage(new string('x', 40_000), LanguageLevel.Unknown)];
        });

        Assert.That(await FoundAsync(store, "glockenspiel"), Is.EqualTo(new[] { 0, 0, 0 }), "what is hidden is gone, also where the record cannot be indexed");
        Assert.That(await FoundAsync(store, "engineer"), Is.EqualTo(new[] { 2, 2, 1 }));
        Assert.That(await store.Drain.CountAsync(CancellationToken.None), Is.EqualTo(1), "it waits for another try");
    }
}
