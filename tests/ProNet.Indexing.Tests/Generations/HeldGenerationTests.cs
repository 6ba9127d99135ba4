using Microsoft.EntityFrameworkCore;
using ProNet.Data.Generations;
using ProNet.Domain.SavedSearches;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Generations;

/// <summary>A new generation is asked what saved searches are expected to find before anybody searches it.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class HeldGenerationTests(Database database)
{
    [Test]
    public async Task Rebuild_WhenNothingIsBroken_SearchesTheNewGenerationAndSaysWhatWasAsked()
    {
        await using var store = await ExpectingStore.CreateAsync(database);

        var outcome = await store.Indexed.RebuildAsync();

        Assert.That((outcome.Succeeded, outcome.Held), Is.EqualTo((true, (string?)null)));
        Assert.That((await store.GenerationAsync(outcome.Generation)).Expectations, Is.EqualTo(2));
        Assert.That(await store.ReportAsync(outcome.Generation), Is.Empty);
    }

    [Test]
    public async Task Rebuild_WhenAnExpectationIsBroken_KeepsTheOldGenerationSearchedAndReportsBothWays()
    {
        await using var store = await ExpectingStore.CreateAsync(database);
        await store.Watched.EditAsync(store.Paul, m => m.Headline = "falconry too");
        await store.Indexed.DrainAsync();
        var old = await store.Indexed.ActiveAsync();
        await store.ForgetWordsAsync(store.Marie, store.Paul);

        var outcome = await store.Indexed.RebuildAsync();

        Assert.That((outcome.Succeeded, outcome.Failure, outcome.Held), Is.EqualTo((false, (string?)null, $"Generation {outcome.Generation} is built and waits: 1 test of a saved search that passes now would fail. Look at /admin; then run `rebuild --confirm` to search it, or `rebuild --discard`.")));
        Assert.That(await store.Indexed.ActiveAsync(), Is.EqualTo(old));
        Assert.That((await store.GenerationAsync(outcome.Generation)).State, Is.EqualTo(GenerationState.Held));
        Assert.That(await store.ReportAsync(outcome.Generation), Is.EquivalentTo(new[] { (store.Marie, false), (store.Paul, true) }));
        await store.Indexed.SaveMembersAsync(1, 2);
        await store.Indexed.DrainAsync();
        Assert.That((await store.Indexed.IndexedAsync(outcome.Generation)).Count, Is.EqualTo((await store.Indexed.IndexedAsync(old)).Count), "what waits is kept current");
        await store.Indexed.StartAsync();
        Assert.That((await store.GenerationAsync(outcome.Generation)).State, Is.EqualTo(GenerationState.Held), "a start of a worker changes nothing");
        Assert.That((await store.Indexed.IndexedAsync(outcome.Generation)).Count, Is.Not.Zero);
    }

    [Test]
    public async Task Decide_WhenConfirmed_SearchesItOnceAndTheTestsFailFromThenOn()
    {
        await using var store = await ExpectingStore.CreateAsync(database);
        await store.TestAsync();
        var old = await store.Indexed.ActiveAsync();
        await store.ForgetWordsAsync(store.Marie);
        var held = (await store.Indexed.RebuildAsync()).Generation;

        var decided = await Task.WhenAll(store.DecideAsync(isSearched: true), store.DecideAsync(isSearched: true));

        Assert.That(decided.OfType<long>(), Is.EqualTo(new[] { held }), "of two who decide one did it");
        Assert.That(await store.Indexed.ActiveAsync(), Is.EqualTo(held));
        Assert.That((await store.GenerationAsync(old)).State, Is.EqualTo(GenerationState.Previous));
        var marie = await store.ExpectationAsync(store.Marie);
        Assert.That((marie.State, marie.FailsSince), Is.EqualTo((ExpectationState.Fails, (DateTime?)store.Now)));
        Assert.That((await store.ExpectationAsync(store.Paul)).State, Is.EqualTo(ExpectationState.Passes));
        Assert.That((await store.TestAsync()).Failures.Select(f => f.SubjectId), Is.EqualTo(new[] { store.Marie }), "the check of the new generation says the same");
    }

    [Test]
    public async Task Decide_WhenDiscarded_KeepsTheOldOneAndItsReport()
    {
        await using var store = await ExpectingStore.CreateAsync(database);
        var old = await store.Indexed.ActiveAsync();
        await store.ForgetWordsAsync(store.Marie);
        var held = (await store.Indexed.RebuildAsync()).Generation;

        Assert.That(await store.DecideAsync(isSearched: false), Is.EqualTo(held));

        Assert.That(await store.Indexed.ActiveAsync(), Is.EqualTo(old));
        Assert.That((await store.GenerationAsync(held)).State, Is.EqualTo(GenerationState.Failed));
        Assert.That(await store.ReportAsync(held), Is.Not.Empty);
        Assert.That(await store.DecideAsync(isSearched: true), Is.Null);
        await store.Indexed.StartAsync();
        Assert.That(await store.Indexed.Writer.GenerationsAsync(CancellationToken.None), Is.EqualTo(new[] { old }));
    }

    [Test]
    public async Task Rebuild_WhenItIsNotToHold_SearchesItWithItsReport()
    {
        await using var store = await ExpectingStore.CreateAsync(database);
        store.Indexed.Get<IndexingOptions>().HoldBroken = false;
        await store.ForgetWordsAsync(store.Marie);

        var outcome = await store.Indexed.RebuildAsync();

        Assert.That(outcome.Succeeded, Is.True);
        Assert.That(await store.ReportAsync(outcome.Generation), Is.EqualTo(new[] { (store.Marie, false) }));
        Assert.That((await store.ExpectationAsync(store.Marie)).State, Is.EqualTo(ExpectationState.Fails));
    }

    [Test]
    public async Task Rebuild_WhileOneWaits_ReplacesIt()
    {
        await using var store = await ExpectingStore.CreateAsync(database);
        await store.ForgetWordsAsync(store.Marie);
        var held = (await store.Indexed.RebuildAsync()).Generation;
        store.Indexed.Writer.Understands = (_, document) => document;

        var outcome = await store.Indexed.RebuildAsync();

        Assert.That(outcome.Succeeded, Is.True);
        Assert.That((await store.GenerationAsync(held)).State, Is.EqualTo(GenerationState.Failed));
        Assert.That(await store.DecideAsync(isSearched: true), Is.Null);
    }

    /// <summary>An index of another schema is not kept current: nobody is to search it for as long as an administrator takes. What was known of the tests stands for it.</summary>
    [Test]
    public async Task Rebuild_WhenWhatIsSearchedIsOfAnotherSchema_DoesNotHoldAndReportsAgainstTheLastCheck()
    {
        await using var store = await ExpectingStore.CreateAsync(database);
        await store.TestAsync();
        await store.ForgetWordsAsync(store.Marie);
        await using (var context = await store.Indexed.Store.Contexts.CreateDbContextAsync())
            await context.IndexGenerations.ExecuteUpdateAsync(set => set.SetProperty(g => g.SchemaVersion, -1));

        var outcome = await store.Indexed.RebuildAsync();

        Assert.That((outcome.Succeeded, outcome.Held), Is.EqualTo((true, (string?)null)));
        Assert.That(await store.ReportAsync(outcome.Generation), Is.EqualTo(new[] { (store.Marie, false) }));
    }

    [Test]
    public async Task Rebuild_WhenSomebodyChangesBetweenTheTwoQuestions_IsNotHeldForIt()
    {
        await using var store = await ExpectingStore.CreateAsync(database);
        var asked = 0;
        store.Indexed.Writer.BeforeSearch = async () =>
        {
            // Once the search was asked of what is searched, and before it is of the new one; those before look for known items.
            if (!store.Indexed.Writer.IsAmong || ++asked != 2)
                return;
            await store.Watched.EditAsync(store.Marie, m => m.Headline = "knitting");
            await store.Indexed.DrainAsync();
        };

        var outcome = await store.Indexed.RebuildAsync();

        Assert.That((asked, outcome.Succeeded), Is.EqualTo((4, true)));
        Assert.That(await store.ReportAsync(outcome.Generation), Is.Empty);
    }

    [Test]
    public async Task Rebuild_WhenASearchCannotBeRun_AsksTheOthers()
    {
        await using var store = await ExpectingStore.CreateAsync(database);
        var broken = await store.Watched.SaveSearchAsync(store.Owner, "q=x&nonsense=1");
        await store.ExpectAsync(broken, store.Marie, mustBeFound: true);
        var later = await store.Watched.SaveSearchAsync(store.Owner, "q=falconry");
        await store.ExpectAsync(later, store.Marie, mustBeFound: true);
        await store.ForgetWordsAsync(store.Marie);

        var outcome = await store.Indexed.RebuildAsync();

        Assert.That(await store.ReportAsync(outcome.Generation), Is.EqualTo(new[] { (store.Marie, false), (store.Marie, false) }));
        var check = await store.TestAsync();
        Assert.That((check.Checked, check.Failures.Count, check.SetApart), Is.EqualTo((4, 0, 1)));
    }
}
