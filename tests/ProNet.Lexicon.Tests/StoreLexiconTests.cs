using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using ProNet.Data.Imports;
using ProNet.Domain.Skills;
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
