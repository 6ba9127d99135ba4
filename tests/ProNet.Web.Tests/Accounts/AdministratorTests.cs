using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProNet.Data.Accounts;

namespace ProNet.Web.Tests.Accounts;

/// <summary>How administrators get in, and what they do with the sessions of others.</summary>
internal sealed class AdministratorTests
{
    [TestCase(SignInMethod.Password, false)]
    [TestCase(SignInMethod.Link, false)]
    [TestCase(SignInMethod.PasswordAndCode, true)]
    [TestCase(SignInMethod.PasswordAndRecoveryCode, true)]
    [TestCase(SignInMethod.Passkey, true)]
    public async Task Administration_AfterOneFactor_LeadsToTheSecond(SignInMethod method, bool isOpen)
    {
        var account = await SharedHost.Host.AccountAsync(a => a.IsAdministrator = true);
        using var client = await SharedHost.Host.SignedInAsync(account, method: method);
        using var response = await client.GetAsync("/admin");
        using var page = await client.GetAsync("/me/security?need=second-step");
        var text = await page.Content.ReadAsStringAsync();

        Assert.That(response.StatusCode, Is.EqualTo(isOpen ? HttpStatusCode.OK : HttpStatusCode.SeeOther));
        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo(isOpen ? null : "/me/security?need=second-step"));
        Assert.That(text.Contains("Administration opens to administrators who", StringComparison.Ordinal), Is.Not.EqualTo(isOpen));
        Assert.That(text, Does.Contain("href=\"/admin\"").And.Contain("href=\"/me/security/second-step\""));
    }

    /// <summary>Somebody who is none learns nothing of the way in.</summary>
    [Test]
    public async Task Administration_ForAMember_IsNotThere()
    {
        using var client = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountAsync());
        using var response = await client.GetAsync("/admin");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Administration_WhereOneFactorIsEnoughBySetting_OpensWithAPassword()
    {
        await using var host = new WebHost { Settings = { ["ProNet:Accounts:AdministratorsUseSecondFactor"] = "false" } };
        using var client = await host.SignedInAsync(await host.AccountAsync(a => a.IsAdministrator = true), method: SignInMethod.Password);
        using var response = await client.GetAsync("/admin");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void Passkeys_AskWhoHoldsThem() => Assert.That(
        SharedHost.Host.Services.GetRequiredService<IOptions<IdentityPasskeyOptions>>().Value.UserVerificationRequirement, Is.EqualTo("required"));

    /// <summary>RS1 (-65535) is RSA with SHA-1, -8 EdDSA, which the platform cannot check.</summary>
    [TestCase(-7, true)]
    [TestCase(-257, true)]
    [TestCase(-39, true)]
    [TestCase(-65535, false)]
    [TestCase(-8, false)]
    [TestCase(-47, false)]
    [TestCase(0, false)]
    public void Passkeys_SignByApprovedAlgorithmsAlone(int algorithm, bool isAllowed) => Assert.That(
        SharedHost.Host.Services.GetRequiredService<IOptions<IdentityPasskeyOptions>>().Value.IsAllowedAlgorithm!(algorithm), Is.EqualTo(isAllowed));

    [Test]
    public async Task Sessions_EndedByAnAdministrator_AreOverAndRecordedForTheirOwner()
    {
        var account = await SharedHost.Host.AccountAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);
        using var administrator = await SharedHost.Host.AdministratorAsync();
        using var ended = await SignInForm.SendAsync(administrator, "/admin/accounts", null, [("id", $"{account.Id}")], "/admin/accounts/sessions/end");
        using var after = await client.GetAsync("/me/security");
        var entry = await SharedHost.Host.StoreAsync(s => s.AuditEntries.OrderByDescending(e => e.Id).FirstAsync(e => e.AccountId == account.Id));

        Assert.That(ended.Headers.Location!.OriginalString, Is.EqualTo("/admin/accounts?done=ended"));
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(entry.Action, Is.EqualTo(AuditAction.SessionEnded));
        Assert.That(entry.ActorId, Is.Not.Null.And.Not.EqualTo(account.Id));
    }

    [Test]
    public async Task Sessions_OfNobody_AreNotEnded()
    {
        using var administrator = await SharedHost.Host.AdministratorAsync();
        using var response = await SignInForm.SendAsync(administrator, "/admin/accounts", null, [("id", "987654321")], "/admin/accounts/sessions/end");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
