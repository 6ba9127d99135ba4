using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Access;
using ProNet.Indexing.Verification;
using ProNet.Search.Indexing;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Verification;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class IndexVerifierTests(Database database)
{
    [Test]
    public async Task CompareAsync_WhenADocumentIsMissing_SaysWhich()
    {
        await using var store = await DrainedAsync();
        await WriteAsync(store, IndexOperation.Delete(SubjectKind.Member, 2, 9));

        Assert.That((await store.VerifyAsync()).Differences, Is.EqualTo(Views.All.Select(view => new IndexDifference(SubjectKind.Member, view, 2, DifferenceKind.Missing, 1, null))));
    }

    [Test]
    public async Task CompareAsync_WhenADocumentIsExtra_SaysWhich()
    {
        await using var store = await DrainedAsync();
        await WriteAsync(store, IndexOperation.Put(new JobBuilder(50).Document()));

        Assert.That((await store.VerifyAsync()).Differences, Is.EqualTo(Views.All.Select(view => new IndexDifference(SubjectKind.Job, view, 50, DifferenceKind.Extra, null, 1))));
    }

    [Test]
    public async Task CompareAsync_WhenADocumentIsStale_SaysWhich()
    {
        await using var store = await DrainedAsync();
        await store.EditAsync(1, "not drained");
        await using (var context = await store.Store.Contexts.CreateDbContextAsync())
            await context.Changes.ExecuteDeleteAsync();

        Assert.That((await store.VerifyAsync()).Differences, Is.EqualTo(Views.All.Select(view => new IndexDifference(SubjectKind.Member, view, 1, DifferenceKind.Stale, 2, 1))));
    }

    [Test]
    public async Task CompareAsync_WhenTheStoreIsOlderThanTheIndex_SaysWhich()
    {
        await using var store = await DrainedAsync();
        await WriteAsync(store, IndexOperation.Put(new MemberBuilder(3).AtVersion(8).Document()));

        Assert.That((await store.VerifyAsync()).Differences, Is.EqualTo(Views.All.Select(view => new IndexDifference(SubjectKind.Member, view, 3, DifferenceKind.Ahead, 1, 8))));
    }

    [Test]
    public async Task CompareAsync_WhenOnlyTheContentDiffers_FindsItByDigest()
    {
        await using var store = await DrainedAsync();
        await using (var context = await store.Store.Contexts.CreateDbContextAsync())
            await context.Members.Where(m => m.Id == 2).ExecuteUpdateAsync(set => set.SetProperty(m => m.Headline, "changed behind the change feed"));

        Assert.That((await store.VerifyAsync()).Differences, Is.EqualTo(Views.All.Select(view => new IndexDifference(SubjectKind.Member, view, 2, DifferenceKind.Content, 1, 1))));
    }

    [Test]
    public async Task CompareAsync_WhenAChangeWaitsInTheFeed_CountsItAsPending()
    {
        await using var store = await DrainedAsync();
        await store.EditAsync(1, "on its way");

        var report = await store.VerifyAsync();

        Assert.That((report.IsEqual, report.Pending, report.Compared), Is.EqualTo((true, 1L, 9L)));
    }

    private async Task<IndexedStore> DrainedAsync()
    {
        var store = await IndexedStore.CreateAsync(database: database);
        await store.SaveMembersAsync(1, 2, 3);
        await store.DrainAsync();
        return store;
    }

    private static async Task WriteAsync(IndexedStore store, IndexOperation operation) =>
        await store.Writer.WriteAsync(await store.ActiveAsync(), [operation], CancellationToken.None);
}
