using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Domain.Organisations;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Accounts;

/// <summary>Roles of accounts that are there; there is always somebody who runs this ProNet.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class AccountRolesTests(Database database)
{
    private AccountsHost host = null!;
    private long ada;
    private long bo;

    [SetUp]
    public async Task CreateAsync()
    {
        host = await AccountsHost.CreateAsync(database);
        (ada, bo) = (await host.AccountAsync(), await host.AccountAsync("bo@people.example"));
        await host.Store.SaveAsync(new Organisation { Slug = "acme", Name = "Acme" });
    }

    [TearDown]
    public async Task DropAsync() => await host.DisposeAsync();

    [Test]
    public async Task Administrator_IsGivenAndTakenButNotFromTheLast()
    {
        Assert.That(await SetAsync(ada, true), Is.EqualTo(RoleOutcome.Done));
        Assert.That(await SetAsync(ada, false), Is.EqualTo(RoleOutcome.LastAdministrator));
        Assert.That(await SetAsync(bo, true), Is.EqualTo(RoleOutcome.Done));
        Assert.That(await SetAsync(ada, false), Is.EqualTo(RoleOutcome.Done));

        Assert.That(await host.ReadAsync(s => s.Accounts.Where(a => a.IsAdministrator).Select(a => a.Id).ToListAsync()), Is.EqualTo(new[] { bo }));
        Assert.That(await host.ReadAsync(s => s.AuditEntries.Where(e => e.AccountId == ada && e.ActorId == bo).Select(e => e.Action).ToListAsync()), Is.EqualTo(new[] { AuditAction.RoleGiven, AuditAction.RoleTaken }));
    }

    /// <summary>An administrator of the demo runs nothing, and its accounts are shared.</summary>
    [Test]
    public async Task Administrator_OfTheDemo_CountsForNothingAndKeepsTheRole()
    {
        await SetAsync(ada, true);
        var demo = await host.ReadAsync(async s =>
        {
            var account = await s.Accounts.SingleAsync(a => a.Id == bo);
            (account.IsDemo, account.IsAdministrator) = (true, true);
            await s.SaveChangesAsync();
            return account.Id;
        });

        Assert.That(await SetAsync(ada, false), Is.EqualTo(RoleOutcome.LastAdministrator));
        Assert.That(await SetAsync(demo, false), Is.EqualTo(RoleOutcome.NotThere));
    }

    /// <summary>Both look whether there is another one before either has changed anything.</summary>
    [Test]
    public async Task Administrator_TakenFromTwoAtTheSameMoment_LeavesOne()
    {
        for (var i = 0; i < 10; i++)
        {
            await SetAsync(ada, true);
            await SetAsync(bo, true);

            var outcomes = await Task.WhenAll(SetAsync(ada, false), SetAsync(bo, false));

            Assert.That(outcomes, Is.EquivalentTo(new[] { RoleOutcome.Done, RoleOutcome.LastAdministrator }));
            Assert.That(await host.ReadAsync(s => s.Accounts.CountAsync(a => a.IsAdministrator)), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task Organisation_RolesAreGivenOnceAndTakenFromTheirOwnerAlone()
    {
        Assert.That(await GiveAsync("nowhere"), Is.EqualTo(RoleOutcome.NoOrganisation));
        Assert.That(await GiveAsync(" ACME "), Is.EqualTo(RoleOutcome.Done));
        Assert.That(await GiveAsync("acme"), Is.EqualTo(RoleOutcome.Done));
        var role = await host.ReadAsync(s => s.OrganisationRoles.Where(r => r.AccountId == ada && r.Kind == OrganisationRoleKind.Recruiter).Select(r => r.Id).SingleAsync());

        Assert.That(await TakeAsync(bo, role), Is.EqualTo(RoleOutcome.NotThere));
        Assert.That(await TakeAsync(ada, role), Is.EqualTo(RoleOutcome.Done));
        Assert.That(await TakeAsync(ada, role), Is.EqualTo(RoleOutcome.NotThere));
        Assert.That(await host.ReadAsync(s => s.OrganisationRoles.CountAsync()), Is.Zero);
        Assert.That(await host.ReadAsync(s => s.AuditEntries.Where(e => e.AccountId == ada && e.ActorId == bo).Select(e => e.Detail).ToListAsync()), Is.EqualTo(new[] { "Recruiter acme", "Recruiter acme" }));
    }

    private Task<RoleOutcome> SetAsync(long account, bool isAdministrator) => host.DoAsync<AccountRoles, RoleOutcome>(r => r.SetAdministratorAsync(account, isAdministrator, bo, Caller.Unknown, default));

    private Task<RoleOutcome> GiveAsync(string organisation) => host.DoAsync<AccountRoles, RoleOutcome>(r => r.GiveAsync(ada, (organisation, OrganisationRoleKind.Recruiter), bo, Caller.Unknown, default));

    private Task<RoleOutcome> TakeAsync(long account, long role) => host.DoAsync<AccountRoles, RoleOutcome>(r => r.TakeAsync(account, role, bo, Caller.Unknown, default));
}
