using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

/// <summary>What is put into the store comes out of it as it was.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class StoreTests(Database database)
{
    private TestStore store = null!;

    [SetUp]
    public async Task CreateStore() => store = await TestStore.CreateAsync(database: database);

    [TearDown]
    public async Task DeleteStore() => await store.DisposeAsync();

    [Test]
    public async Task Member_WhenReadBack_HasEveryPart()
    {
        var member = new MemberBuilder(1).Named("Zoé", "d’Arc").WithHeadline("Cheffe 🚀").Working("Engineer", "Acme").Worked("Intern").Studied("Laval", "Master", "Data")
            .Skilled(TestSkills.CPlusPlus).Speaking("fr", "en").WithWork("On everything").Offering("Audits for “small” companies", "Réseaux").Seeking("A partner in Lyon").In(TestPlaces.Quebec).AtLevel(Seniority.Lead).WithYears(5).Member();
        member.Positions[1].Start = PartialDate.Of(2001);
        member.Positions[1].End = PartialDate.Of(2001, 7, 14);
        await store.SaveAsync(member);

        await using var context = await store.Contexts.CreateDbContextAsync();
        var read = await context.Members.AsNoTracking().Include(m => m.Positions.OrderBy(p => p.Ordinal)).Include(m => m.Education).Include(m => m.Skills)
            .ThenInclude(s => s.Concept).Include(m => m.Location.Place).SingleAsync();

        Assert.That((read.Name.Display, read.Headline, read.Seniority), Is.EqualTo(("Zoé d’Arc", "Cheffe 🚀", Seniority.Lead)));
        Assert.That(read.Positions.Select(p => (p.Title, p.Current)), Is.EqualTo(new[] { ("Engineer", CurrentState.Certain), ("Intern", CurrentState.Ended) }));
        Assert.That((read.Positions[1].Start, read.Positions[1].End), Is.EqualTo((PartialDate.Of(2001), PartialDate.Of(2001, 7, 14))));
        Assert.That(read.Education.Single().Field, Is.EqualTo("Data"));
        Assert.That(read.Skills.Single().Concept!.LabelEn, Is.EqualTo("C++"));
        Assert.That(read.Languages.Select(l => l.Code), Is.EqualTo(new[] { "fr", "en" }));
        Assert.That(read.Works.Single().Title, Is.EqualTo("On everything"));
        Assert.That(read.Offers, Is.EqualTo(new[] { "Audits for “small” companies", "Réseaux" }));
        Assert.That(read.Seeks, Is.EqualTo(new[] { "A partner in Lyon" }));
        Assert.That(read.Location.Place!.Point, Is.EqualTo(TestPlaces.Quebec.Point));
        Assert.That((read.CreatedAt, read.CreatedAt.Kind), Is.EqualTo((store.Clock.GetUtcNow().UtcDateTime, DateTimeKind.Utc)));
    }

    [Test]
    public async Task Member_WhenSaved_HasItsMonthsOfExperience()
    {
        await store.SaveAsync(new MemberBuilder(1).Working("Engineer").WithYears(5).Member(), new MemberBuilder(2).Working("Nobody knows").Member());

        await using var context = await store.Contexts.CreateDbContextAsync();
        var months = await context.Members.OrderBy(m => m.Id).Select(m => m.ExperienceMonths).ToListAsync();

        Assert.That(months, Is.EqualTo(new int?[] { 60, null }));
    }

    [Test]
    public async Task Job_WhenReadBack_HasEveryPart()
    {
        await store.SaveAsync(new JobBuilder(1).Titled("Data engineer").At("Acme").Paying(50_000, "CAD").Remotely(RemoteWork.Hybrid).As(ContractKind.FixedTerm)
            .Requiring(TestSkills.Python).Liking(TestSkills.CSharp).PostedDaysAgo(3).ClosesInDays(4).Job());

        await using var context = await store.Contexts.CreateDbContextAsync();
        var read = await context.Jobs.AsNoTracking().Include(j => j.Organisation).Include(j => j.Skills).ThenInclude(s => s.Concept).SingleAsync();

        Assert.That((read.Title, read.Organisation!.Name, read.Remote, read.Contract), Is.EqualTo(("Data engineer", "Acme", RemoteWork.Hybrid, ContractKind.FixedTerm)));
        Assert.That((read.Pay!.Minimum, read.Pay.Currency, read.PostedOn, read.ClosesOn), Is.EqualTo(((int?)50_000, "CAD", TestDay.DaysAgo(3), (DateOnly?)TestDay.DaysAgo(-4))));
        Assert.That(read.Skills.Select(s => (s.Concept!.Slug, s.Required)), Is.EquivalentTo(new[] { ("python", true), ("c-sharp", false) }));
    }

    [Test]
    public async Task Migrate_WhenSeveralStartAtOnce_AllFindTheStoreReady()
    {
        var migrators = Enumerable.Range(0, 4).Select(_ => store.Services.GetRequiredService<IStoreMigrator>().MigrateAsync(CancellationToken.None));

        await Task.WhenAll(migrators);

        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That(await context.Database.GetPendingMigrationsAsync(), Is.Empty);
    }

    [Test]
    public async Task Model_WhenComparedWithTheMigrations_HasNoChangeLeftOut()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();

        Assert.That(context.Database.HasPendingModelChanges(), Is.False, "Add a migration.");
    }
}
