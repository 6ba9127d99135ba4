using Microsoft.EntityFrameworkCore;
using ProNet.Data.Generations;
using ProNet.Indexing.Generations;
using ProNet.Search.Indexing;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Generations;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class IndexStartupTests(Database database)
{
    [Test]
    public async Task EnsureAsync_WhenEverythingIsEmpty_CreatesTheFirstGeneration()
    {
        await using var store = await IndexedStore.CreateAsync(started: false, database: database);

        var outcome = await store.StartAsync();

        Assert.That(outcome, Is.EqualTo(new StartupOutcome(StartupState.Ready, "")));
        Assert.That(await store.Writer.GenerationsAsync(CancellationToken.None), Is.EqualTo(new[] { await store.ActiveAsync() }));
    }

    [Test]
    public async Task EnsureAsync_WhenTheIndexFolderOutlivedItsStore_TakesNothingOver()
    {
        await using var store = await IndexedStore.CreateAsync(started: false, database: database);
        await store.Writer.CreateGenerationAsync(1, CancellationToken.None);
        await store.Writer.WriteAsync(1, [IndexOperation.Put(new MemberBuilder(99).Document())], CancellationToken.None);
        await store.Writer.CreateGenerationAsync(7, CancellationToken.None);

        await store.StartAsync();

        Assert.That(await store.IndexedAsync(), Is.Empty);
        Assert.That(await store.Writer.GenerationsAsync(CancellationToken.None), Is.EqualTo(new[] { await store.ActiveAsync() }));
    }

    [Test]
    public async Task EnsureAsync_WhenTheIndexIsMissing_AsksForARebuildThatHeals()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        await store.SaveMembersAsync(1, 2);
        await store.DrainAsync();
        await store.Writer.CreateGenerationAsync(99, CancellationToken.None);
        await store.Writer.ActivateGenerationAsync(99, CancellationToken.None);
        await store.Writer.DropGenerationAsync(await store.ActiveAsync(), CancellationToken.None);

        var outcome = await store.StartAsync();
        await store.RebuildAsync();

        Assert.That(outcome.State, Is.EqualTo(StartupState.NeedsRebuild));
        Assert.That(outcome.Sentence, Does.Contain("is missing"));
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
        Assert.That((await store.IndexedAsync()).Count, Is.EqualTo(2));
    }

    [Test]
    public async Task EnsureAsync_WhenTheIndexIsDamaged_AsksForARebuildThatHeals()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        await store.SaveMembersAsync(1, 2);
        await store.DrainAsync();
        store.Writer.Damaged.Add(await store.ActiveAsync());

        var outcome = await store.StartAsync();
        await store.RebuildAsync();

        Assert.That(outcome, Is.EqualTo(new StartupOutcome(StartupState.NeedsRebuild, "The index cannot be read. It is being rebuilt from the store.")));
        Assert.That((await store.IndexedAsync()).Count, Is.EqualTo(2));
    }

    [Test]
    public async Task EnsureAsync_WhenTheSchemaIsAnother_AsksForARebuildAndGoesOnSearching()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        await using (var context = await store.Store.Contexts.CreateDbContextAsync())
            await context.IndexGenerations.ExecuteUpdateAsync(set => set.SetProperty(g => g.SchemaVersion, 0));
        var old = await store.ActiveAsync();

        var outcome = await store.StartAsync();

        Assert.That(outcome.State, Is.EqualTo(StartupState.NeedsRebuild));
        Assert.That(outcome.Sentence, Does.Contain("schema 0"));
        await store.RebuildAsync();
        Assert.That(await store.ActiveAsync(), Is.Not.EqualTo(old));
        Assert.That(await store.Get<RollbackIndexHandler>().HandleAsync(CancellationToken.None), Is.Null, "one of another schema is not kept current");
    }

    [Test]
    public async Task EnsureAsync_WhenARebuildWasKilled_DropsWhatWasHalfBuilt()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var active = await store.ActiveAsync();
        var half = await store.Get<GenerationStore>().BeginAsync(CancellationToken.None);
        await store.Writer.CreateGenerationAsync(half.Id, CancellationToken.None);

        var outcome = await store.StartAsync();

        Assert.That(outcome.State, Is.EqualTo(StartupState.Ready));
        Assert.That(await store.Writer.GenerationsAsync(CancellationToken.None), Is.EqualTo(new[] { active }));
        Assert.That((await store.RowsAsync<IndexGeneration>()).Single(g => g.Id == half.Id).Failure, Is.EqualTo("The rebuild was interrupted."));
    }

    [Test]
    public async Task EnsureAsync_WhenTheEngineIsDown_SaysWhatItSays()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        store.Writer.IsDown = true;

        Assert.That(await store.StartAsync(), Is.EqualTo(new StartupOutcome(StartupState.Unavailable, "The engine is down.")));
    }
}
