using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Skills;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

/// <summary>A document holds names of other records; when those change, everybody who shows them must reach the index.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class DenormalisedUpdatesTests(Database database)
{
    [Test]
    public async Task SaveChangesAsync_WhenAnOrganisationIsRenamed_ReachesItsJobs()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var job = new JobBuilder(1).At("Old name").Job();
        await store.SaveAsync(job);
        await DrainAsync(store);
        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            (await context.Organisations.SingleAsync()).Name = "New name";
            await context.SaveChangesAsync();
        }

        Assert.That(await RowsAsync(store), Is.EquivalentTo(new[] { (SubjectKind.Organisation, job.OrganisationId!.Value, 2L), (SubjectKind.Job, job.Id, 2L) }));
    }

    [Test]
    public async Task SaveChangesAsync_WhenASkillIsRelabelled_ReachesWhoHasIt()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var with = new MemberBuilder(1).Skilled(TestSkills.All[0]).Member();
        await store.SaveAsync(with, new MemberBuilder(2).Member());
        await DrainAsync(store);
        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            (await context.SkillConcepts.SingleAsync()).LabelFr = "nouveau libellé";
            await context.SaveChangesAsync();
        }

        Assert.That(await RowsAsync(store), Is.EqualTo(new[] { (SubjectKind.Member, with.Id, 2L) }));
    }

    [Test]
    public async Task SaveChangesAsync_WhenAPlaceIsRenamed_ReachesWhoIsThere()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var there = new MemberBuilder(1).In(TestPlaces.All[0]).Member();
        await store.SaveAsync(there, new MemberBuilder(2).Member());
        await DrainAsync(store);
        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            (await context.Places.SingleAsync()).NameEn = "Renamed";
            await context.SaveChangesAsync();
        }

        Assert.That(await RowsAsync(store), Is.EqualTo(new[] { (SubjectKind.Member, there.Id, 2L) }));
    }

    [Test]
    public async Task SaveChangesAsync_WhenADependentIsTracked_CanBeSavedAfterwards()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await store.SaveAsync(new JobBuilder(1).At("Old name").Job());
        await using var context = await store.Contexts.CreateDbContextAsync();
        var job = await context.Jobs.Include(j => j.Organisation).SingleAsync();
        job.Organisation!.Name = "New name";
        await context.SaveChangesAsync();
        job.Title = "Another title";

        await context.SaveChangesAsync();

        Assert.That(job.Version, Is.EqualTo(3));
    }

    [Test]
    public async Task SaveChangesAsync_WhenNothingShownChanges_ReachesNobody()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await store.SaveAsync(new MemberBuilder(1).Skilled(TestSkills.All[0]).Member());
        await DrainAsync(store);
        await using var context = await store.Contexts.CreateDbContextAsync();
        var concept = await context.SkillConcepts.Include(c => c.Aliases).SingleAsync();
        concept.Aliases.Add(new SkillAlias { Text = "another spelling" });

        await context.SaveChangesAsync();

        Assert.That(await RowsAsync(store), Is.Empty);
    }

    private static async Task DrainAsync(TestStore store)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        await context.Changes.ExecuteDeleteAsync();
    }

    private static async Task<List<(SubjectKind Subject, long Id, long Version)>> RowsAsync(TestStore store)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        var rows = await context.Changes.AsNoTracking().ToListAsync();
        return rows.ConvertAll(r => (r.Subject, r.SubjectId, r.Version));
    }
}
