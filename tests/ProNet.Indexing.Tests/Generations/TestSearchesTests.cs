using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using ProNet.Application.Expectations;
using ProNet.Data.Generations;
using ProNet.Data.Privacy;
using ProNet.Domain.SavedSearches;
using ProNet.Domain.Skills;
using ProNet.Indexing.Generations;
using ProNet.Lexicon.Skills;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Testing.Fixed;

namespace ProNet.Indexing.Tests.Generations;

/// <summary>Words that are learned and forgotten take effect without a new generation: the check of each night, and the command, say what fails since.</summary>
public sealed class TestSearchesTests
{
    [Test]
    public async Task HandleAsync_WhenASynonymIsForgottenAndLearnedAgain_SaysSinceWhenItFails()
    {
        await using var store = await ExpectingStore.CreateAsync();
        var concept = new SkillConcept { Slug = "falconry", Source = "test", ExternalId = "falconry", LabelEn = "Falconry", LabelFr = "Fauconnerie", Aliases = { new SkillAlias { Text = "hawking" } } };
        await store.Indexed.Store.SaveAsync(concept);
        await store.Watched.EditAsync(store.Marie, m => m.Headline = "hawking");
        await store.Indexed.DrainAsync();
        Assert.That((await store.TestAsync()).Failures, Is.Empty);

        await ChangeAsync(store, s => s.SkillAliases.Where(a => a.ConceptId == concept.Id).ExecuteDeleteAsync());
        await store.TestAsync();
        var since = store.Now;
        store.Indexed.Clock.Advance(TimeSpan.FromDays(1));
        var check = await store.TestAsync();

        Assert.That(check.Failures.Select(f => f.SubjectId), Is.EqualTo(new[] { store.Marie }));
        var failing = await store.ExpectationAsync(store.Marie);
        Assert.That((failing.State, failing.FailsSince, failing.CheckedAt), Is.EqualTo((ExpectationState.Fails, (DateTime?)since, (DateTime?)store.Now)));

        await ChangeAsync(store, async s =>
        {
            s.SkillAliases.Add(new SkillAlias { ConceptId = concept.Id, Text = "hawking" });
            return await s.SaveChangesAsync();
        });
        await store.TestAsync();
        Assert.That((await store.ExpectationAsync(store.Marie)) is { State: ExpectationState.Passes, FailsSince: null }, Is.True);
    }

    /// <summary>Whatever decides to activate something asks the same: here other words, on the same index.</summary>
    [Test]
    public async Task Compare_WhenOtherWordsWouldBeKnown_SaysWhatWouldBreakAndWritesNothing()
    {
        await using var store = await ExpectingStore.CreateAsync();
        await store.Watched.EditAsync(store.Marie, m => m.Headline = "hawking");
        await store.Indexed.DrainAsync();
        var searcher = store.Indexed.Get<ISearcher>();
        var concept = new SkillConcept { Slug = "falconry", Source = "test", ExternalId = "falconry", LabelEn = "Falconry", LabelFr = "Fauconnerie" };
        AnsweringSide Knowing(params SkillConcept[] skills) => new(new SearchBuilder(new SkillLexicon(skills), new FixedGazetteer(), store.Indexed.Clock), searcher.SearchAsync);
        var without = Knowing(concept);
        concept.Aliases.Add(new SkillAlias { Text = "hawking" });

        var comparison = await new CompareExpectationsHandler(store.Indexed.Store.Contexts, NullLogger<CompareExpectationsHandler>.Instance)
            .HandleAsync(Knowing(concept), without, CancellationToken.None);

        Assert.That((comparison.Checked, comparison.Broken, comparison.Differences.Single().Expectation.SubjectId), Is.EqualTo((2, 1, store.Marie)));
        Assert.That((await store.ExpectationAsync(store.Marie)).State, Is.EqualTo(ExpectationState.Unchecked));
    }

    [Test]
    public async Task HandleAsync_WhenTheSubjectHidesFromTheOwner_SaysNothingOfTheSearch()
    {
        await using var store = await ExpectingStore.CreateAsync();
        await store.Indexed.Store.SaveAsync(new Exclusion { MemberId = store.Paul, Reach = ExclusionReach.Block, ExcludedMemberId = store.Owner.MemberId });

        var check = await store.TestAsync();

        Assert.That((check.Failures.Count, check.NotVisible), Is.EqualTo((0, 1)));
        Assert.That((await store.ExpectationAsync(store.Paul)).State, Is.EqualTo(ExpectationState.NotVisible));
    }

    [Test]
    public async Task Match_WhenASubjectIsDeleted_NothingIsExpectedOfItAnyMore()
    {
        await using var store = await ExpectingStore.CreateAsync();
        await store.Indexed.DeleteAsync(store.Marie);

        await store.Watched.MatchAsync();

        Assert.That((await store.Indexed.RowsAsync<SearchExpectation>()).Select(e => e.SubjectId), Is.EqualTo(new[] { store.Paul }));
    }

    [Test]
    public async Task Compare_KilledAtEachAwait_LeavesAWholeReportOrNone()
    {
        await using var store = await ExpectingStore.CreateAsync();
        await store.ForgetWordsAsync(store.Marie);
        var held = (await store.Indexed.RebuildAsync()).Generation;
        var active = await store.GenerationAsync(await store.Indexed.ActiveAsync());
        Task CompareAsync() => store.Indexed.Get<GenerationExpectations>().CompareAsync(active, held, _ => Task.CompletedTask, CancellationToken.None);

        var kills = await KillAsync(store, CompareAsync, async () =>
        {
            Assert.That(await store.ReportAsync(held), Is.EqualTo(new[] { (store.Marie, false) }), "the one before, or the same again");
            await CompareAsync();
            Assert.That(await store.ReportAsync(held), Is.EqualTo(new[] { (store.Marie, false) }));
        });

        Assert.That(kills, Is.GreaterThan(15));
    }

    [Test]
    public async Task Decide_KilledAtEachAwait_SwitchesWithWhatTheTestsSayOrNotAtAll()
    {
        await using var store = await ExpectingStore.CreateAsync();
        await store.TestAsync();
        await store.ForgetWordsAsync(store.Marie);
        var (old, held) = (await store.Indexed.ActiveAsync(), (await store.Indexed.RebuildAsync()).Generation);

        var kills = await KillAsync(store, () => store.DecideAsync(isSearched: true), async () =>
        {
            var isSearched = await store.Indexed.ActiveAsync() == held;
            Assert.That(await store.Indexed.ActiveAsync(), Is.EqualTo(isSearched ? held : old));
            Assert.That((await store.GenerationAsync(held)).State, Is.EqualTo(isSearched ? GenerationState.Active : GenerationState.Held));
            Assert.That((await store.ExpectationAsync(store.Marie)).State, Is.EqualTo(isSearched ? ExpectationState.Fails : ExpectationState.Passes));
        });

        Assert.That(kills, Is.GreaterThan(4));
        Assert.That(await store.Indexed.ActiveAsync(), Is.EqualTo(held));
    }

    /// <summary>Kills work at its first await, at its second one, and so on, until it gets through.</summary>
    private static async Task<int> KillAsync(ExpectingStore store, Func<Task> work, Func<Task> check)
    {
        var (crash, kills) = (store.Indexed.Get<SeededCrash>(), 0);
        for (var died = true; died; kills++)
        {
            crash.After(kills);
            try
            {
                await work();
            }
            catch (Exception) when (crash.IsDead)
            {
                // That is the test.
            }

            died = crash.IsDead;
            crash.Never();
            await check();
        }

        return kills;
    }

    private static async Task ChangeAsync(ExpectingStore store, Func<Data.ProNetDbContext, Task<int>> change)
    {
        await using var context = await store.Indexed.Store.Contexts.CreateDbContextAsync();
        await change(context);
        context.ImportBatches.Add(new Data.Imports.ImportBatch { Kind = "skills", FinishedAt = store.Now });
        await context.SaveChangesAsync();
    }
}
