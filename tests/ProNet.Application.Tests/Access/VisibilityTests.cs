using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Domain.Access;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Access;

/// <summary>The rule as the store's database runs it is the rule as the port states it, for every audience and every kind of viewer.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class VisibilityTests(Database database)
{
    private static readonly Audience[] Audiences = Enum.GetValues<Audience>();

    [Test]
    public async Task VisibleTo_ForEveryViewer_IsWhatTheRuleSays()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await store.SaveAsync(Audiences.SelectMany(a => new[] { MemberOf(a, 1), MemberOf(a, 2) }));
        await store.SaveAsync(Audiences.Select(OrganisationOf));
        await store.SaveAsync(Audiences.Select(JobOf));
        await using var context = await store.Contexts.CreateDbContextAsync();
        var members = await context.Members.AsNoTracking().ToListAsync();
        var jobs = await context.Jobs.AsNoTracking().ToListAsync();
        var organisations = await context.Organisations.AsNoTracking().ToListAsync();

        foreach (var viewer in Viewers(members))
        {
            var scope = viewer.Scope;
            await Assert.MultipleAsync(async () =>
            {
                Assert.That(await context.Members.VisibleTo(viewer).Select(m => m.Id).ToListAsync(), Is.EquivalentTo(members.Where(m => scope.CanSee(m.Audience, m.Id)).Select(m => m.Id)), $"members for {viewer}");
                Assert.That(await context.Jobs.VisibleTo(viewer).Select(j => j.Id).ToListAsync(), Is.EquivalentTo(jobs.Where(j => scope.CanSee(j.Audience, null)).Select(j => j.Id)), $"jobs for {viewer}");
                Assert.That(
                    await context.Organisations.VisibleTo(viewer).Select(o => o.Id).ToListAsync(), Is.EquivalentTo(organisations.Where(o => scope.CanSee(o.Audience, null)).Select(o => o.Id)), $"organisations for {viewer}");
            });
        }
    }

    [Test]
    public async Task VisibleTo_ForAContact_ShowsWhatIsForContactsUnlessItIsKeptFromThem()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await store.SaveAsync([MemberOf(Audience.Contacts, 1), MemberOf(Audience.Contacts, 2), MemberOf(Audience.Hidden, 3)]);
        await using var context = await store.Contexts.CreateDbContextAsync();
        var ids = await context.Members.OrderBy(m => m.Id).Select(m => m.Id).ToListAsync();
        var contact = Viewer.Member(9_999) with { Contacts = [ids[0], ids[2]] };

        Assert.That(await context.Members.VisibleTo(contact).Select(m => m.Id).ToListAsync(), Is.EqualTo(new[] { ids[0] }));
        Assert.That(await context.Members.VisibleTo(contact with { KeptBack = new KeptBack([ids[0]], []) }).ToListAsync(), Is.Empty);
        Assert.That(await context.Members.VisibleTo(Viewer.Member(9_999)).ToListAsync(), Is.Empty);
    }

    [Test]
    public async Task VisibleTo_ForMembers_ShowsTheirOwnHiddenProfileAndNobodyElses()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await store.SaveAsync([MemberOf(Audience.Hidden, 1), MemberOf(Audience.Hidden, 2)]);
        await using var context = await store.Contexts.CreateDbContextAsync();
        var own = (await context.Members.AsNoTracking().OrderBy(m => m.Id).FirstAsync()).Id;

        Assert.That(await context.Members.VisibleTo(Viewer.Member(own)).Select(m => m.Id).ToListAsync(), Is.EqualTo(new[] { own }));
        Assert.That(await context.Members.VisibleTo(Viewer.Visitor).ToListAsync(), Is.Empty);
        Assert.That(await context.Members.VisibleTo(Viewer.System).CountAsync(), Is.EqualTo(2));
    }

    private static IEnumerable<Viewer> Viewers(List<Member> members) =>
    [
        Viewer.Visitor, Viewer.System, Viewer.Administrator(null), .. members.SelectMany(m => new[] { Viewer.Member(m.Id), Viewer.Recruiter(m.Id, 1), Viewer.Administrator(m.Id) }),
        .. members.Select(m => Viewer.Member(9_999) with { Contacts = [m.Id] }), .. members.Select(m => Viewer.Recruiter(9_999, 1) with { Contacts = [m.Id], KeptBack = new KeptBack([m.Id], []) }),
    ];

    private static Member MemberOf(Audience audience, int number) => new()
    {
        Handle = $"{audience}-{number}",
        Name = new FullName { Given = $"{audience}", Family = $"{number}" },
        Audience = audience,
    };

    private static Job JobOf(Audience audience) => new() { Title = $"{audience}", Audience = audience, PostedOn = new DateOnly(2026, 1, 1) };

    private static Organisation OrganisationOf(Audience audience) => new() { Name = $"{audience}", Slug = $"{audience}".ToLowerInvariant(), Audience = audience };
}
