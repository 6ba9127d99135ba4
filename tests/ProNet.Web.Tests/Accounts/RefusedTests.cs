using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;

namespace ProNet.Web.Tests.Accounts;

/// <summary>What the host refuses is recorded, once for many.</summary>
internal sealed class RefusedTests
{
    [Test]
    public async Task Right_ThatSomebodyHasNot_IsRecordedWithThem()
    {
        var account = await SharedHost.Host.AccountAsync();
        using var client = await SharedHost.Host.SignedInAsync(account, from: "192.0.2.31");
        for (var i = 0; i < 3; i++)
            (await client.GetAsync("/admin/accounts")).Dispose();
        var entry = (await RecordedAsync("192.0.2.31")).Single();

        Assert.That((entry.Action, entry.AccountId, entry.Detail), Is.EqualTo((AuditAction.RightRefused, (long?)account.Id, "/admin/accounts ×3")));
        Assert.That(WebUtility.HtmlDecode(await client.GetStringAsync("/me/security/log")), Does.Contain("Not allowed").And.Contain("/admin/accounts ×3"));
    }

    [Test]
    public async Task Token_ThatIsNone_IsRecordedWithoutIt()
    {
        using var client = SharedHost.Host.Client(from: "192.0.2.32");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "pronet_made-up");
        (await client.GetAsync("/api/v1/people")).Dispose();
        var entry = (await RecordedAsync("192.0.2.32")).Single();

        Assert.That((entry.Action, entry.AccountId), Is.EqualTo((AuditAction.TokenRefused, (long?)null)));
        Assert.That(entry.Detail, Does.StartWith("/api/v1/people").And.Not.Contain("made-up"));
    }

    [Test]
    public async Task Passkey_ThatIsNone_AndFormWithoutItsToken_AreRecorded()
    {
        using var client = SharedHost.Host.Client(from: "192.0.2.33");
        (await SignInForm.SendAsync(client, "/sign-in", null, [("credential", "{}")], "/sign-in/passkey")).Dispose();
        using var body = new FormUrlEncodedContent([new("_handler", "sign-in")]);
        (await client.PostAsync("/sign-in", body)).Dispose();
        var recorded = await RecordedAsync("192.0.2.33");

        Assert.That(recorded.Select(e => (e.Action, e.Detail)), Is.EquivalentTo(new[] { (AuditAction.PasskeyRefused, "/sign-in/passkey"), (AuditAction.FormRefused, "/sign-in") }));
    }

    [Test]
    public async Task LockAndLimit_WhenTheyRefuse_AreRecordedAndReadByAdministrators()
    {
        await using var host = new WebHost { Settings = { ["ProNet:Accounts:AttemptsPerMinute"] = $"{SignInGuards.Free + 1}" } };
        using var client = host.Client(from: "192.0.2.34");
        for (var i = 0; i < SignInGuards.Free + 2; i++)
            (await SignInForm.SignInAsync(client, "nobody@people.example", "not the password at all")).Dispose();
        var recorded = await RecordedAsync("192.0.2.34", host);
        using var administrator = await host.AdministratorAsync();
        var page = await administrator.GetStringAsync("/admin/refused");

        Assert.That(recorded.Select(e => e.Action), Is.EquivalentTo(new[] { AuditAction.LockRefused, AuditAction.LimitRefused }));
        Assert.That(page, Does.Contain("Too many requests").And.Contain("Attempt not looked at").And.Contain("192.0.2.34"));
        Assert.That(await administrator.GetStringAsync("/admin"), Does.Contain("/admin/refused"));
    }

    private static async Task<List<AuditEntry>> RecordedAsync(string address, WebHost? host = null)
    {
        host ??= SharedHost.Host;
        await host.Services.GetRequiredService<Refusals>().WriteAsync(CancellationToken.None);
        return await host.StoreAsync(s => s.AuditEntries.Where(e => e.Address == address && e.Action >= AuditAction.PasskeyRefused).ToListAsync());
    }
}
