using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class StoreRulesTests(Database database)
{
    [Test]
    public async Task SaveChangesAsync_WhenASaveFails_LeavesNoRowEither()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await store.SaveAsync(new MemberBuilder(1).Member());
        var twin = new MemberBuilder(1).Member();
        twin.Handle = "another-handle";

        Assert.That(() => store.SaveAsync(twin), Throws.InstanceOf<DbUpdateException>(), "source and external id are unique together");

        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That((await context.Members.CountAsync(), await context.Changes.CountAsync()), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task SaveChangesAsync_WhenSubjectsWereNotImported_HaveNoOriginAndAreNotAlike()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var (first, second) = (new MemberBuilder(1).Member(), new MemberBuilder(2).Member());
        (first.Origin, second.Origin) = (null, null);

        await store.SaveAsync(first, second, new MemberBuilder(3).Member());

        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That(await context.Members.OrderBy(m => m.Id).Select(m => m.Origin == null ? null : m.Origin.ExternalId).ToListAsync(), Is.EqualTo(new[] { null, null, "person-3" }));
    }

    [Test]
    public async Task SaveChangesAsync_WhenOnlyTheNameChanges_CountsAsAnEdit()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await store.SaveAsync(new MemberBuilder(1).Member());
        store.Clock.Advance(TimeSpan.FromDays(1));
        await using var context = await store.Contexts.CreateDbContextAsync();
        var member = await context.Members.SingleAsync();
        member.Name.Family = "Renamed";

        await context.SaveChangesAsync();

        Assert.That((member.Version, member.UpdatedAt), Is.EqualTo((2L, store.Clock.GetUtcNow().UtcDateTime)));
    }

    [Test]
    public async Task SaveChangesAsync_WhenAForeignKeyPointsNowhere_IsRefused()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var member = new MemberBuilder(1).Member();
        member.Skills.Add(new MemberSkill { ConceptId = 4711 });

        Assert.That(() => store.SaveAsync(member), Throws.InstanceOf<DbUpdateException>());
    }

    [Test]
    public async Task Query_WhenAnInstantIsReadBack_IsUtcAndTheSame()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await store.SaveAsync(new MemberBuilder(1).Member());

        await using var context = await store.Contexts.CreateDbContextAsync();
        var created = (await context.Members.SingleAsync()).CreatedAt;
        Assert.That((created, created.Kind), Is.EqualTo((store.Clock.GetUtcNow().UtcDateTime, DateTimeKind.Utc)));
    }

    [TestCase(2011, null, null)]
    [TestCase(2011, 7, null)]
    [TestCase(2011, 7, 4)]
    public async Task Query_WhenADateIsPartial_ReadsBackExactlyWhatIsKnown(int year, int? month, int? day)
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var member = new MemberBuilder(1).Worked("Baker").Member();
        member.Positions[0].Start = PartialDate.Of(year, month, day);
        await store.SaveAsync(member);

        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That((await context.Set<Position>().SingleAsync()).Start, Is.EqualTo(PartialDate.Of(year, month, day)));
    }

    [Test]
    public async Task SaveAsync_WhenTwoSkillsShareTheirSourceId_IsRefused()
    {
        await using var store = await TestStore.CreateAsync(database: database);

        Assert.That(
            () => store.SaveAsync(Skill("a"), Skill("b")),
            Throws.InstanceOf<DbUpdateException>());

        static SkillConcept Skill(string slug) => new() { Slug = slug, Source = "esco", ExternalId = "same", LabelEn = slug, LabelFr = slug };
    }
}
