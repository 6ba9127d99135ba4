using Microsoft.EntityFrameworkCore;
using ProNet.Data.Recording;
using ProNet.Domain.Profiles;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

/// <summary>No change to a searchable subject can miss the index: its row stands in the change feed as soon as the change is committed.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class ChangesTests(Database database)
{
    private TestStore store = null!;

    [SetUp]
    public async Task CreateStore() => store = await TestStore.CreateAsync(database: database);

    [TearDown]
    public async Task DeleteStore() => await store.DisposeAsync();

    [Test]
    public async Task SaveChanges_WhenSubjectsAreAdded_AppendsARowForEachWithItsIdAndVersion()
    {
        await store.SaveAsync(new MemberBuilder(1).Member(), new JobBuilder(1).At("Acme").Job(), new OrganisationBuilder(1).Organisation());

        var rows = await RowsAsync();

        Assert.That(rows.Select(r => r.Subject), Is.EquivalentTo(new[] { SubjectKind.Member, SubjectKind.Job, SubjectKind.Organisation, SubjectKind.Organisation }));
        Assert.That(rows.Select(r => r.SubjectId), Is.All.Positive);
        Assert.That(rows.Select(r => r.Version), Is.All.EqualTo(1));
        Assert.That(rows.Select(r => r.CreatedAt), Is.All.EqualTo(store.Clock.GetUtcNow().UtcDateTime));
    }

    [Test]
    public async Task SaveChanges_WhenNothingChanged_AppendsNothing()
    {
        await store.SaveAsync(new MemberBuilder(1).Member());
        await ChangeAsync(member => member.Headline = member.Headline.Trim());

        Assert.That(await RowsAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task SaveChanges_WhenAFieldChanges_RaisesTheVersion()
    {
        await store.SaveAsync(new MemberBuilder(1).Member());
        store.Clock.Advance(TimeSpan.FromHours(1));
        await ChangeAsync(member => member.Headline = "Changed");

        await using var context = await store.Contexts.CreateDbContextAsync();
        var member = await context.Members.SingleAsync();
        Assert.That((await RowsAsync()).Select(r => r.Version), Is.EqualTo(new[] { 1L, 2L }));
        Assert.That((member.Version, member.UpdatedAt - member.CreatedAt), Is.EqualTo((2L, TimeSpan.FromHours(1))));
    }

    [Test]
    public async Task SaveChanges_WhenOnlyAPartChanges_CountsAsAChangeOfItsOwner()
    {
        await store.SaveAsync(new MemberBuilder(1).Working("Engineer").Studied("Laval").Skilled(TestSkills.Python).Member());

        await ChangeAsync(member => member.Positions[0].Title = "Chief engineer");
        await ChangeAsync(member => member.Education.Clear());
        await ChangeAsync(member => member.Skills.Clear());
        await ChangeAsync(member => member.Name.Family = "Changed");

        Assert.That((await RowsAsync()).Select(r => r.Version), Is.EqualTo(new[] { 1L, 2L, 3L, 4L, 5L }));
    }

    [Test]
    public async Task SaveChanges_WhenAPartChangesWithoutItsOwner_IsRefused()
    {
        await store.SaveAsync(new MemberBuilder(1).Working("Engineer").Member());
        await using var context = await store.Contexts.CreateDbContextAsync();
        (await context.Set<Position>().SingleAsync()).Title = "Lost";

        Assert.That(async () => await context.SaveChangesAsync(), Throws.InvalidOperationException);
    }

    [Test]
    public async Task SaveChanges_WhenASubjectIsDeleted_AppendsALaterVersion()
    {
        await store.SaveAsync(new MemberBuilder(1).Member());
        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            context.Remove(await context.Members.SingleAsync());
            await context.SaveChangesAsync();
        }

        Assert.That((await RowsAsync()).Select(r => r.Version), Is.EqualTo(new[] { 1L, 2L }));
    }

    [Test]
    public async Task SaveChanges_WhenItFails_LeavesNeitherTheChangeNorARow()
    {
        await store.SaveAsync(new MemberBuilder(1).Member());
        var twin = new MemberBuilder(1).Member();

        Assert.That(async () => await store.SaveAsync(new JobBuilder(1).Job(), twin), Throws.InstanceOf<DbUpdateException>());

        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That((await context.Jobs.CountAsync(), await context.Members.CountAsync()), Is.EqualTo((0, 1)));
        Assert.That(await RowsAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task SaveChanges_WhenTheTransactionIsRolledBack_LeavesNoRow()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        await using (await context.Database.BeginTransactionAsync())
        {
            context.Add(new MemberBuilder(1).Member());
            await context.SaveChangesAsync();
        }

        Assert.That(await RowsAsync(), Is.Empty);
    }

    [Test]
    public async Task SaveChanges_WhenSomebodyElseSavedFirst_IsRefused()
    {
        await store.SaveAsync(new MemberBuilder(1).Member());
        await using var slow = await store.Contexts.CreateDbContextAsync();
        var member = await slow.Members.SingleAsync();
        await ChangeAsync(m => m.Headline = "First");
        member.Headline = "Second";

        Assert.That(async () => await slow.SaveChangesAsync(), Throws.TypeOf<DbUpdateConcurrencyException>());
        Assert.That(await RowsAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task SaveChanges_WhenCalledSynchronously_IsRefused()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();

        Assert.That(() => context.SaveChanges(), Throws.TypeOf<NotSupportedException>());
    }

    private async Task<List<Change>> RowsAsync()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await context.Changes.AsNoTracking().OrderBy(r => r.Id).ToListAsync();
    }

    private async Task ChangeAsync(Action<Member> change)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        change(await context.Members.Include(m => m.Positions).Include(m => m.Education).Include(m => m.Skills).SingleAsync());
        await context.SaveChangesAsync();
    }
}
