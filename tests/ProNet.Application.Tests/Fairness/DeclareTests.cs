using Microsoft.EntityFrameworkCore;
using ProNet.Application.Fairness;
using ProNet.Data.Fairness;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Fairness;

/// <summary>Members say something of themselves for audits, change it, and take it back at once.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class DeclareTests(Database database)
{
    private static readonly DeclaredGroup Said = new(DeclaredGender.Woman, DeclaredAge.From50);

    private FairnessHost host = null!;
    private long member;

    [SetUp]
    public async Task CreateAsync()
    {
        host = await FairnessHost.CreateAsync(database);
        member = (await host.PeopleAsync(default(DeclaredGroup)))[0];
    }

    [TearDown]
    public async Task DropAsync() => await host.DisposeAsync();

    [Test]
    public async Task Declare_IsOffUntilSomethingIsSaidAndGoneWhenItIsTakenBack()
    {
        Assert.That((await ReadAsync(), await CountAsync()), Is.EqualTo((default(DeclaredGroup), 0)));
        Assert.That((await host.DeclareAsync(member, Said), await ReadAsync(), await CountAsync()), Is.EqualTo((true, Said, 1)));
        Assert.That((await host.DeclareAsync(member, Said with { Gender = null }), await ReadAsync()), Is.EqualTo((true, Said with { Gender = null })));
        Assert.That((await host.DeclareAsync(member, default), await ReadAsync(), await CountAsync()), Is.EqualTo((true, default(DeclaredGroup), 0)));
        Assert.That(await host.StoreAsync(s => s.AuditEntries.CountAsync()), Is.Zero, "no record says who said something");
    }

    [Test]
    public async Task Declare_TheSameAgain_KeepsSinceWhenItIsSaid()
    {
        await host.DeclareAsync(member, Said);
        var since = await SinceAsync();
        host.Store.Clock.Advance(TimeSpan.FromDays(1));

        await host.DeclareAsync(member, Said);
        Assert.That(await SinceAsync(), Is.EqualTo(since));
        await host.DeclareAsync(member, Said with { Age = DeclaredAge.Under30 });
        Assert.That(await SinceAsync(), Is.EqualTo(since.AddDays(1)));
    }

    [Test]
    public async Task Declare_WhatDoesNotExist_ChangesNothing()
    {
        await host.DeclareAsync(member, Said);

        Assert.That(await host.DeclareAsync(member, new DeclaredGroup((DeclaredGender)7, null)), Is.False);
        Assert.That(await host.DeclareAsync(member, new DeclaredGroup(null, 0)), Is.False);
        Assert.That(await host.DeclareAsync(member + 1_000, Said), Is.False, "there is no such profile");
        Assert.That((await ReadAsync(), await CountAsync()), Is.EqualTo((Said, 1)));
    }

    private Task<DeclaredGroup> ReadAsync() => host.DoAsync<DeclarationReader, DeclaredGroup>(r => r.ReadAsync(member, CancellationToken.None));

    private Task<int> CountAsync() => host.StoreAsync(s => s.FairnessDeclarations.CountAsync());

    private Task<DateTime> SinceAsync() => host.StoreAsync(s => s.FairnessDeclarations.Select(d => d.DeclaredAt).SingleAsync());
}
