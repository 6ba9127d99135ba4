using Microsoft.EntityFrameworkCore;
using ProNet.Data.Alerts;
using ProNet.Data.Privacy;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Indexing.Alerts;
using ProNet.Lexicon;
using ProNet.Lexicon.Skills;

namespace ProNet.Indexing.Tests.Alerts;

public sealed class AlertSweeperTests
{
    [Test]
    public async Task SweepAsync_WhenNothingWasMissed_FindsNoDifference()
    {
        await using var store = await WatchedStore.CreateAsync();
        await store.SaveSearchAsync(await store.JoinAsync(), "q=falconry");
        var id = await store.SaveMemberAsync("falconry");
        await store.MatchAsync();
        await store.EditAsync(id, m => m.Headline = "falconry still");

        var sweep = await SweepAsync(store);

        Assert.That((sweep.Searches, sweep.Matches, sweep.Late, sweep.Differences), Is.EqualTo((1, 1L, 0, 0)));
        Assert.That((await store.Indexed.RowsAsync<AlertSweep>()).Single().FinishedAt, Is.Not.Null);
    }

    [Test]
    public async Task SweepAsync_WhenADayMakesAMatch_TellsIt()
    {
        await using var store = await WatchedStore.CreateAsync();
        var owner = await store.JoinAsync();
        await store.SaveSearchAsync(owner, "q=falconry+updated:%3E30d");
        var id = await store.SaveMemberAsync("falconry");
        await store.MatchAsync();
        Assert.That(await store.HitsAsync(), Is.Empty);
        store.Indexed.Clock.Advance(TimeSpan.FromDays(40));

        var sweep = await SweepAsync(store);

        Assert.That((sweep.Late, sweep.Differences), Is.EqualTo((1, 0)));
        var hit = (await store.HitsAsync()).Single();
        Assert.That((hit.SubjectId, hit.Changes.Single().Kind), Is.EqualTo((id, AlertFactKind.TimePassed)));
    }

    [Test]
    public async Task SweepAsync_WhenAWordIsLearned_TellsWhomItFinds()
    {
        await using var store = await WatchedStore.CreateAsync();
        var falconry = new SkillConcept { Slug = "falconry", Source = SkillSources.Own, ExternalId = "falconry", LabelEn = "Falconry", LabelFr = "Fauconnerie" };
        await store.Indexed.Store.SaveAsync(falconry);
        var owner = await store.JoinAsync();
        await store.SaveSearchAsync(owner, "q=hawking");
        var id = await store.SaveMemberAsync("engineer", m => m.Skills.Add(new MemberSkill { ConceptId = falconry.Id, Listed = true }));
        await store.MatchAsync();
        Assert.That(await store.HitsAsync(), Is.Empty);
        // As an import brings words: with the concepts that it adds.
        await store.Indexed.Store.SaveAsync(new SkillAlias { ConceptId = falconry.Id, Text = "hawking" });
        await store.Indexed.Store.SaveAsync(new SkillConcept { Slug = "heraldry", Source = SkillSources.Own, ExternalId = "heraldry", LabelEn = "Heraldry", LabelFr = "Héraldique" });
        await store.Indexed.Get<CurrentLexicon>().RefreshAsync(CancellationToken.None);

        var sweep = await SweepAsync(store);

        Assert.That((sweep.Late, sweep.Differences), Is.EqualTo((1, 0)));
        Assert.That((await store.HitsAsync()).Select(h => h.SubjectId), Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task SweepAsync_WhenAnExclusionBeginsAndEnds_CrossesOutAndTellsNothingAgain()
    {
        await using var store = await WatchedStore.CreateAsync();
        var owner = await store.JoinAsync();
        await store.SaveSearchAsync(owner, "q=falconry");
        var id = await store.SaveMemberAsync("falconry");
        await store.MatchAsync();
        await store.Indexed.Store.SaveAsync(new Exclusion { MemberId = id, Reach = ExclusionReach.Profile, ExcludedMemberId = owner.MemberId });
        await SweepAsync(store);
        Assert.That(await store.MatchesAsync(), Is.Empty);
        await using (var context = await store.Indexed.Store.Contexts.CreateDbContextAsync())
            await context.Exclusions.ExecuteDeleteAsync();

        await SweepAsync(store);

        Assert.That(await store.MatchesAsync(), Has.Count.EqualTo(1));
        Assert.That(await store.HitsAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task SweepAsync_WhenTheEngineSaysSomethingElse_CountsADifferenceAndTellsNothing()
    {
        await using var store = await WatchedStore.CreateAsync();
        var search = await store.SaveSearchAsync(await store.JoinAsync(), "q=falconry");
        var id = await store.SaveMemberAsync("falconry");
        await store.MatchAsync();
        store.Indexed.Writer.FindsNothing = true;

        var sweep = await SweepAsync(store);

        Assert.That((sweep.Late, sweep.Differences, sweep.Detail), Is.EqualTo((0, 1, $"search {search.Id}, Member {id}: engine no; ")));
        Assert.That(await store.MatchesAsync(), Has.Count.EqualTo(1));
    }

    private static async Task<AlertSweep> SweepAsync(WatchedStore store)
    {
        await store.Indexed.DrainAsync();
        return await store.Indexed.Get<AlertSweeper>().SweepAsync(CancellationToken.None);
    }
}
