using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using ProNet.Data.Imports;
using ProNet.Domain.Access;
using ProNet.Domain.Skills;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Lexicon.Tests;

/// <summary>What one process knows of skills and places after another has changed them.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class StoreLexiconTests(Database database)
{
    [Test]
    public async Task LoadAsync_WhenAnotherProcessAddedASkill_KnowsIt()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var lexicon = new StoreLexicon(store.Contexts);
        await lexicon.SeedAsync(CancellationToken.None);
        Assert.That(lexicon.Find("basket weaving"), Is.Null);

        await store.SaveAsync(Weaving());
        await lexicon.LoadAsync(CancellationToken.None);

        Assert.That(lexicon.Find("basket weaving")?.Slug, Is.EqualTo("basket-weaving"));
    }

    [Test]
    public async Task LoadAsync_WhenAnImportOnlyChangedALabel_KnowsTheNewOne()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await store.SaveAsync(Weaving());
        var lexicon = new StoreLexicon(store.Contexts);
        await lexicon.SeedAsync(CancellationToken.None);

        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            (await context.SkillConcepts.SingleAsync(c => c.Slug == "basket-weaving")).LabelFr = "Osiériculture";
            context.ImportBatches.Add(new ImportBatch { Kind = "skills", StartedAt = store.Clock.GetUtcNow().UtcDateTime, FinishedAt = store.Clock.GetUtcNow().UtcDateTime });
            await context.SaveChangesAsync();
        }

        await lexicon.LoadAsync(CancellationToken.None);

        Assert.That(lexicon.Label("skill", "basket-weaving", "fr"), Is.EqualTo("Osiériculture"));
    }

    [Test]
    public async Task LoadNames_OfNamesInManySpellings_KnowsTheMostNaturalOfEach()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await store.SaveAsync(
            new MemberBuilder(1).Working("INFIRMIERE (H/F)", "SOCIETE GENERALE SA").Studied("ohio state university").Member(),
            new MemberBuilder(2).Working("Infirmière débutante", "SOCIETE GENERALE SA").Studied("The Ohio State University").Member(),
            new MemberBuilder(3).Working("Infirmière", "Société Générale").Member(),
            new JobBuilder(4).Titled("data engineer").At("AT&amp;T").Job(),
            new MemberBuilder(5).Working("Spy", "QUIET Corner").Studied("sCHOOL of Spies").VisibleTo(Audience.Recruiters).Member());
        var lexicon = new StoreLexicon(store.Contexts);
        await lexicon.LoadNamesAsync(CancellationToken.None);

        Assert.That(lexicon.Label("title", "infirmier", "en"), Is.EqualTo("Infirmière"));
        Assert.That(lexicon.Label("company", "societe generale", "en"), Is.EqualTo("Société Générale"));
        Assert.That(lexicon.Label("past-company", "at t", "fr"), Is.EqualTo("AT&T"));
        Assert.That(lexicon.Label("school", "ohio state university", "fr"), Is.EqualTo("The Ohio State University"));
        Assert.That(lexicon.Label("title", "data engineer", "fr"), Is.EqualTo("Data engineer"));
        Assert.That(lexicon.Label("company", "quiet corner", "fr"), Is.EqualTo("Quiet corner"), "Whoever asks for a label must not learn how others than everyone are shown to it.");
        Assert.That(lexicon.Label("school", "school of spies", "fr"), Is.EqualTo("School of spies"));
        Assert.That(lexicon.Label("company", "nobody knows", "fr"), Is.EqualTo("Nobody knows"));
    }

    [Test]
    public async Task LoadNames_OfWhatIsNotForEveryone_KnowsWhatFivePeopleWriteAlike()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var alone = new MemberBuilder(1).VisibleTo(Audience.Recruiters);
        for (var i = 0; i < 5; i++)
            alone = alone.Working("Clerk", "aloneCorp");
        await store.SaveAsync([alone.Member(), .. Enumerable.Range(2, 5).Select(i => new MemberBuilder(i).Working("Clerk", "manyCorp").VisibleTo(Audience.Recruiters).Member())]);
        var lexicon = new StoreLexicon(store.Contexts);
        await lexicon.LoadNamesAsync(CancellationToken.None);

        Assert.That((lexicon.Label("company", "manycorp", "en"), lexicon.Label("company", "alonecorp", "en")), Is.EqualTo(("manyCorp", "Alonecorp")));
    }

    [Test]
    public async Task Refresh_WhenTimePasses_FollowsOtherProcessesByItself()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var lexicon = new StoreLexicon(store.Contexts);
        using var refresh = new LexiconRefresh(lexicon, store.Services.GetRequiredService<IStoreWatch>(), store.Clock, NullLogger<LexiconRefresh>.Instance);
        await refresh.StartAsync(CancellationToken.None);
        await store.SaveAsync(Weaving());

        for (var i = 0; i < 200 && lexicon.Find("basket weaving") is null; i++)
        {
            store.Clock.Advance(TimeSpan.FromSeconds(3));
            await Task.Delay(20);
        }

        await refresh.StopAsync(CancellationToken.None);
        Assert.That(lexicon.Find("basket weaving"), Is.Not.Null);
    }

    private static SkillConcept Weaving() => new() { Slug = "basket-weaving", Source = "test", ExternalId = "1", LabelEn = "Basket weaving", LabelFr = "Vannerie" };
}
