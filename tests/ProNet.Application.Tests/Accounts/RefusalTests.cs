using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Accounts;

/// <summary>What was refused is recorded, however often, and fills no disk.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class RefusalTests(Database database)
{
    [Test]
    public async Task Refusals_ThatAreAlike_AreOneEntry()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var refusals = await RefusalsAsync(host);
        for (var i = 0; i < 1_000; i++)
            refusals.Add(AuditAction.RightRefused, null, new Caller("192.0.2.1", ""), "/admin");
        refusals.Add(AuditAction.FormRefused, null, new Caller("192.0.2.1", ""), "/sign-in");
        await refusals.WriteAsync(CancellationToken.None);

        Assert.That(await DetailsAsync(host), Is.EquivalentTo(new[] { "/admin ×1000", "/sign-in" }));
        Assert.That(await refusals.WriteAsync(CancellationToken.None), Is.Zero, "Nothing is written twice.");
    }

    [Test]
    public async Task Refusals_FromManyAddresses_AreBoundedAndAllCounted()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var refusals = await RefusalsAsync(host);
        var sent = 0;
        for (var minute = 0; minute < 40; minute++)
        {
            for (var i = 0; i < 3 * Refusals.MostApart; i++, sent++)
                refusals.Add(AuditAction.LimitRefused, null, new Caller($"192.0.{minute}.{i}", ""));
            await refusals.WriteAsync(CancellationToken.None);
        }

        Assert.That(await host.ReadAsync(s => s.AuditEntries.CountAsync()), Is.EqualTo(Refusals.MostInADay));
        host.Store.Clock.Advance(TimeSpan.FromDays(1));
        await refusals.WriteAsync(CancellationToken.None);
        var counted = (await DetailsAsync(host)).Sum(d => d.Length == 0 ? 1 : int.Parse(d.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture));
        Assert.That(counted, Is.EqualTo(sent));
    }

    [Test]
    public async Task Refusals_OfLongAgo_AreForgottenAndOtherEntriesAreNot()
    {
        await using var host = await AccountsHost.CreateAsync(database);
        var account = await host.AccountAsync();
        var refusals = await RefusalsAsync(host);
        refusals.Add(AuditAction.RightRefused, account, Caller.Unknown, "/admin");
        await refusals.WriteAsync(CancellationToken.None);
        host.Store.Clock.Advance(TimeSpan.FromDays(91));
        refusals.Add(AuditAction.RightRefused, account, Caller.Unknown, "/metrics");
        await refusals.WriteAsync(CancellationToken.None);

        Assert.That(await DetailsAsync(host), Has.None.EqualTo("/admin").And.Some.EqualTo("/metrics"));
        Assert.That(await host.ReadAsync(s => s.AuditEntries.AnyAsync(e => e.Action == AuditAction.AccountOpened)), Is.True);
    }

    private static Task<Refusals> RefusalsAsync(AccountsHost host) => host.DoAsync<Refusals, Refusals>(Task.FromResult);

    private static Task<List<string>> DetailsAsync(AccountsHost host) => host.ReadAsync(s => s.AuditEntries.Select(e => e.Detail).ToListAsync());
}
