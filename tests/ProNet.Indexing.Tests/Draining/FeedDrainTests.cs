using Microsoft.EntityFrameworkCore;
using ProNet.Data.Recording;
using ProNet.Indexing.Draining;
using ProNet.Indexing.Monitoring;
using ProNet.Search;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Draining;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class FeedDrainTests(Database database)
{
    [Test]
    public async Task DrainAsync_WhenSubjectsAreNew_IndexesThemAndEmptiesTheFeed()
    {
        await using var store = await IndexedStore.CreateAsync(batchSize: 2, database: database);
        var ids = await store.SaveMembersAsync(1, 2, 3, 4, 5);

        var counts = await store.DrainAsync();

        Assert.That(counts, Is.EqualTo(new DrainCounts(5, 5, 0, 0, 0)));
        Assert.That((await store.IndexedAsync()).Select(v => v.Id), Is.EqualTo(ids));
        Assert.That(await store.RowsAsync<Change>(), Is.Empty);
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
    }

    [Test]
    public async Task DrainAsync_WhenASubjectChangedSeveralTimes_WritesItsNewestStateOnce()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var id = (await store.SaveMembersAsync(1))[0];
        await store.EditAsync(id, "second");
        await store.EditAsync(id, "third");

        var counts = await store.DrainAsync();

        Assert.That(counts, Is.EqualTo(new DrainCounts(3, 1, 0, 0, 0)));
        Assert.That(store.Writer.Operations, Is.EqualTo(1));
        Assert.That((await store.IndexedAsync()).Single().Version, Is.EqualTo(3));
    }

    [Test]
    public async Task DrainAsync_WhenASubjectIsDeleted_DeletesItsDocument()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var ids = await store.SaveMembersAsync(1, 2);
        await store.DrainAsync();
        await store.DeleteAsync(ids[0]);

        await store.DrainAsync();

        Assert.That((await store.IndexedAsync()).Select(v => v.Id), Is.EqualTo(new[] { ids[1] }));
        Assert.That(await store.RowsAsync<Change>(), Is.Empty);
    }

    [Test]
    public async Task DrainAsync_WhenTheEngineIsDown_KeepsEveryRowAndLosesNothing()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        await store.SaveMembersAsync(1, 2);
        store.Writer.IsDown = true;

        Assert.That(store.DrainAsync, Throws.InstanceOf<SearchEngineUnavailableException>());
        Assert.That(await store.RowsAsync<Change>(), Has.Count.EqualTo(2));
        Assert.That((await store.RowsAsync<ChangeDelivery>()).Select(d => d.Attempts), Is.All.Zero, "an engine that is down is not the document's fault");

        store.Writer.IsDown = false;
        await store.DrainAsync();
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
    }

    [Test]
    public async Task DrainAsync_WhenADocumentIsRefused_IndexesTheOthersAndTriesItAgainLater()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var ids = await store.SaveMembersAsync(1, 2, 3);
        store.Writer.Refuses = o => o.Id == ids[1];

        var first = await store.DrainAsync();
        var tooEarly = await store.DrainAsync();
        store.Writer.Refuses = _ => false;
        store.Clock.Advance(TimeSpan.FromSeconds(3));
        var later = await store.DrainAsync();

        Assert.That(first, Is.EqualTo(new DrainCounts(3, 2, 0, 1, 0)));
        Assert.That(tooEarly, Is.EqualTo(DrainCounts.None));
        Assert.That(later, Is.EqualTo(new DrainCounts(1, 1, 0, 0, 0)));
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
    }

    [Test]
    public async Task DrainAsync_WhenADocumentIsRefusedTooOften_GivesItUpUntilItIsRedriven()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var id = (await store.SaveMembersAsync(1))[0];
        store.Writer.Refuses = _ => true;
        await DrainRepeatedlyAsync(store, 3);

        var letter = (await store.RowsAsync<DeadLetter>()).Single();
        Assert.That((letter.SubjectId, letter.Attempts, letter.Reason), Is.EqualTo((id, 3, "The test refuses it.")));
        Assert.That(await store.RowsAsync<Change>(), Is.Empty);

        store.Writer.Refuses = _ => false;
        Assert.That(await store.Get<RedriveDeadLettersHandler>().HandleAsync(letter.Id, CancellationToken.None), Is.EqualTo(1));
        await store.DrainAsync();
        Assert.That(await store.RowsAsync<DeadLetter>(), Is.Empty);
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
    }

    [Test]
    public async Task DrainAsync_WhenADeadLetteredSubjectIsMended_ForgetsItsDeadLetter()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var id = (await store.SaveMembersAsync(1))[0];
        store.Writer.Refuses = o => o.Version == 1;
        await DrainRepeatedlyAsync(store, 3);
        await store.EditAsync(id, "mended");

        await store.DrainAsync();

        Assert.That(await store.RowsAsync<DeadLetter>(), Is.Empty);
        Assert.That((await store.IndexedAsync()).Single().Version, Is.EqualTo(2));
    }

    [Test]
    public async Task HandleAsync_WhenADeadLetterIsDismissed_LeavesNothingBehind()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        await store.SaveMembersAsync(1);
        store.Writer.Refuses = _ => true;
        await DrainRepeatedlyAsync(store, 3);

        Assert.That(await store.Get<DismissDeadLettersHandler>().HandleAsync(null, CancellationToken.None), Is.EqualTo(1));

        Assert.That(await store.RowsAsync<DeadLetter>(), Is.Empty);
        Assert.That(await store.RowsAsync<Change>(), Is.Empty);
    }

    [Test]
    public async Task DrainAsync_WhenKilledBeforeTheRowsWereSettled_ReplaysHarmlessly()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        await store.SaveMembersAsync(1, 2);
        var rows = await store.RowsAsync<Change>();
        await store.DrainAsync();
        await store.Store.SaveAsync(rows);

        var replay = await store.DrainAsync();

        Assert.That(replay, Is.EqualTo(new DrainCounts(2, 0, 2, 0, 0)));
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
    }

    [Test]
    public async Task DrainAsync_WhenARecordCannotBeRead_HoldsUpNobodyElse()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var ids = await store.SaveMembersAsync(1, 2, 3);
        await using (var context = await store.Store.Contexts.CreateDbContextAsync())
            await context.Database.ExecuteSqlAsync($"""UPDATE "Members" SET "Languages" = '"no list"' WHERE "Id" = {ids[1]}""");

        var counts = await store.DrainAsync();

        Assert.That(counts, Is.EqualTo(new DrainCounts(3, 2, 0, 1, 0)));
        Assert.That((await store.IndexedAsync()).Select(v => v.Id), Is.EqualTo(new[] { ids[0], ids[2] }));
    }

    [Test]
    public async Task DrainAsync_WhenThePreviousGenerationCannotBeWritten_GivesItUpAndGoesOn()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var first = await store.ActiveAsync();
        await store.RebuildAsync();
        store.Writer.DownGenerations.Add(first);
        await store.SaveMembersAsync(1);

        var counts = await store.DrainAsync();

        Assert.That(counts.Applied, Is.EqualTo(1));
        Assert.That((await store.RowsAsync<ProNet.Data.Generations.IndexGeneration>()).Single(g => g.Id == first).State, Is.EqualTo(ProNet.Data.Generations.GenerationState.Failed));
    }

    private static async Task DrainRepeatedlyAsync(IndexedStore store, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await store.DrainAsync();
            store.Clock.Advance(TimeSpan.FromHours(1));
        }
    }
}
