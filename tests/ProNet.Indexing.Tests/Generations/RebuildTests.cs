using ProNet.Data.Generations;
using ProNet.Data.Recording;
using ProNet.Indexing.Generations;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Generations;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class RebuildTests(Database database)
{
    [Test]
    public async Task HandleAsync_WhenDone_SearchesTheNewGenerationAndKeepsTheOldOne()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        await store.SaveMembersAsync(1, 2, 3);
        await store.DrainAsync();
        var old = await store.ActiveAsync();

        var outcome = await store.RebuildAsync();

        Assert.That((outcome.Failure, outcome.Written), Is.EqualTo(((string?)null, 3L)));
        Assert.That(await store.ActiveAsync(), Is.EqualTo(outcome.Generation));
        Assert.That(await StateAsync(store, old), Is.EqualTo(GenerationState.Previous));
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
    }

    [Test]
    public async Task HandleAsync_WhenSubjectsChangeMeanwhile_MissesNothingAndRevivesNobody()
    {
        await using var store = await IndexedStore.CreateAsync(batchSize: 2, database: database);
        var ids = await store.SaveMembersAsync(1, 2, 3, 4, 5, 6);
        await store.DrainAsync();
        var old = await store.ActiveAsync();
        var pages = 0;
        store.Writer.BeforeWrite = async generation =>
        {
            if (generation == old || ++pages != 2)
                return;
            await store.EditAsync(ids[0], "edited behind the back-fill");
            await store.DeleteAsync(ids[1]);
            await store.DeleteAsync(ids[3]);
            await store.EditAsync(ids[5], "edited before the back-fill");
            await store.SaveMembersAsync(7);
        };

        var outcome = await store.RebuildAsync();

        Assert.That(outcome.Failure, Is.Null);
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
        Assert.That((await store.VerifyAsync(old)).Differences, Is.Empty, "live writes go to both");
        Assert.That((await store.IndexedAsync()).Count, Is.EqualTo(5));
    }

    [Test]
    public async Task HandleAsync_WhenASubjectChangesDuringTheCheck_IndexesItMeanwhile()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var ids = await store.SaveMembersAsync(1, 2, 3);
        await store.DrainAsync();
        var old = await store.ActiveAsync();
        var indexed = 0L;
        store.Writer.BeforeSearch = async () =>
        {
            store.Writer.BeforeSearch = () => Task.CompletedTask;
            await store.EditAsync(ids[0], "edited during the check");
            indexed = (await store.DrainAsync().WaitAsync(TimeSpan.FromSeconds(20))).Applied;
        };

        var outcome = await store.RebuildAsync();

        Assert.That((outcome.Failure, indexed), Is.EqualTo(((string?)null, 1L)));
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
        Assert.That((await store.VerifyAsync(old)).Differences, Is.Empty);
    }

    [Test]
    public async Task HandleAsync_WhenSubjectsAreRenamedAndDeletedDuringTheCheck_DoesNotMissThem()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var ids = await store.SaveMembersAsync(1, 2, 3);
        await store.DrainAsync();
        store.Writer.BeforeSearch = async () =>
        {
            store.Writer.BeforeSearch = () => Task.CompletedTask;
            await store.DeleteAsync(ids[0]);
            await store.DrainAsync();
        };

        Assert.That((await store.RebuildAsync()).Failure, Is.Null);
    }

    [Test]
    public async Task HandleAsync_WhenNoWordLeadsToADocument_KeepsTheOldGenerationAndSaysWhat()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        await store.SaveMembersAsync(1, 2, 3);
        await store.DrainAsync();
        var old = await store.ActiveAsync();
        store.Writer.FindsNothing = true;

        var outcome = await store.RebuildAsync();

        Assert.That(outcome.Failure, Does.StartWith("The new generation does not find 9 of 9 documents by their own names, such as member "));
        Assert.That(await store.ActiveAsync(), Is.EqualTo(old));
        Assert.That(await StateAsync(store, outcome.Generation), Is.EqualTo(GenerationState.Failed));
    }

    [TestCase("???", "!")]
    [TestCase("Ada \"the -Great", "OR” (x")]
    [TestCase("title:x", "NOT y")]
    [TestCase("🚀", "")]
    public async Task HandleAsync_WhenANameIsNoneOrHoldsSignsOfTheQueryLanguage_Succeeds(string given, string family)
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var middle = new MemberBuilder(3).Named("Zoé", "Martin").Member();
        middle.Name.Middle = "Anne";
        await store.Store.SaveAsync(middle, new MemberBuilder(1).Named(given, family).Member(), new MemberBuilder(2).Named(new string('a', 10_000)).Member());

        Assert.That((await store.RebuildAsync()).Failure, Is.Null);
    }

    [Test]
    public async Task HandleAsync_WhenStopped_KeepsTheOldGenerationAndDropsTheHalfBuiltOne()
    {
        await using var store = await IndexedStore.CreateAsync(batchSize: 1, database: database);
        await store.SaveMembersAsync(1, 2, 3);
        await store.DrainAsync();
        var old = await store.ActiveAsync();
        using var stop = new CancellationTokenSource();
        store.Writer.BeforeWrite = _ => stop.CancelAsync();

        Assert.That(() => store.Rebuild.HandleAsync(null, stop.Token), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(await store.ActiveAsync(), Is.EqualTo(old));
        Assert.That(await store.Writer.GenerationsAsync(CancellationToken.None), Is.EqualTo(new[] { old }));
        Assert.That((await store.RowsAsync<IndexGeneration>()).Single(g => g.State == GenerationState.Failed).Failure, Is.EqualTo("The rebuild was stopped."));
    }

    [Test]
    public async Task HandleAsync_WhenTheEngineRefusesADocument_DeadLettersItAndFinishes()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var ids = await store.SaveMembersAsync(1, 2);
        await store.DrainAsync();
        store.Writer.Refuses = o => o.Id == ids[0];

        var outcome = await store.RebuildAsync();

        Assert.That((outcome.Failure, outcome.Written, outcome.Refused), Is.EqualTo(((string?)null, 1L, 1L)));
        Assert.That((await store.RowsAsync<DeadLetter>()).Single().SubjectId, Is.EqualTo(ids[0]));
    }

    [Test]
    public async Task HandleAsync_WhenTheEngineFailsMeanwhile_SaysWhyAndKeepsTheOldGeneration()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        await store.SaveMembersAsync(1);
        await store.DrainAsync();
        var old = await store.ActiveAsync();
        store.Writer.BeforeWrite = generation =>
        {
            store.Writer.DownGenerations.Add(generation);
            return Task.CompletedTask;
        };

        var outcome = await store.RebuildAsync();

        Assert.That(outcome.Failure, Does.Contain("cannot be written"));
        Assert.That(await store.ActiveAsync(), Is.EqualTo(old));
    }

    [Test]
    public async Task HandleAsync_WhenChangesWaitAndThereIsNoIndex_WritesEachDocumentOnce()
    {
        await using var store = await IndexedStore.CreateAsync(started: false, database: database);
        await store.SaveMembersAsync(1, 2, 3);

        await store.RebuildAsync();

        Assert.That(store.Writer.Operations, Is.EqualTo(3));
        Assert.That(await store.RowsAsync<Change>(), Is.Empty);
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
    }

    [Test]
    public async Task HandleAsync_WhenRepeated_KeepsOnePreviousGenerationOnly()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var first = await store.ActiveAsync();
        var second = (await store.RebuildAsync()).Generation;
        var third = (await store.RebuildAsync()).Generation;

        Assert.That(await store.Writer.GenerationsAsync(CancellationToken.None), Is.EqualTo(new[] { second, third }));
        Assert.That((await store.RowsAsync<IndexGeneration>()).Select(g => g.Id), Has.None.EqualTo(first));
    }

    [Test]
    public async Task RollBack_WhenChangesCameAfterTheRebuild_SearchesAnIndexThatHasThem()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var old = await store.ActiveAsync();
        await store.RebuildAsync();
        await store.SaveMembersAsync(1, 2);
        await store.DrainAsync();

        var back = await store.Get<RollbackIndexHandler>().HandleAsync(CancellationToken.None);

        Assert.That(back, Is.EqualTo(old));
        Assert.That(await store.ActiveAsync(), Is.EqualTo(old));
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
    }

    [Test]
    public async Task RollBack_WhenThereIsNoPreviousGeneration_SaysSo()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);

        Assert.That(await store.Get<RollbackIndexHandler>().HandleAsync(CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task RequestAsync_WhenAskedTwice_IsOneRebuild()
    {
        await using var store = await IndexedStore.CreateAsync(database: database);
        var request = store.Get<RequestRebuildHandler>();

        var first = await request.HandleAsync(CancellationToken.None);
        var second = await request.HandleAsync(CancellationToken.None);
        var built = (await store.RebuildAsync()).Generation;

        Assert.That((second, built), Is.EqualTo((first, first)));
    }

    private static async Task<GenerationState> StateAsync(IndexedStore store, long generation) =>
        (await store.RowsAsync<IndexGeneration>()).Single(g => g.Id == generation).State;
}
