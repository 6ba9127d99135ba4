using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace ProNet.Web.Tests.Accounts;

/// <summary>Another address for an account, through the pages and the mails.</summary>
internal sealed partial class AddressPagesTests
{
    [Test]
    public async Task Change_FromThePageToTheObjection_Works()
    {
        var account = await SharedHost.Host.AccountAsync();
        var address = $"{Guid.NewGuid():N}@new.example";
        using var owner = await SharedHost.Host.SignedInAsync(account);
        using var other = await SharedHost.Host.SignedInAsync(account);
        using var reader = SharedHost.Host.Client();

        Assert.That(await owner.GetStringAsync("/me/security"), Does.Contain("/me/security/address"));
        using var wrong = await SignInForm.SendAsync(owner, "/me/security/address", "address", [("Email", address), ("Password", "wrong")]);
        using var sent = await SignInForm.SendAsync(owner, "/me/security/address", "address", [("Email", address), ("Password", WebHost.Password)]);
        Assert.That(await wrong.Content.ReadAsStringAsync(), Does.Contain("This is not your password").Or.Contain("has-error"));
        Assert.That(await sent.Content.ReadAsStringAsync(), Does.Contain("Look into the mailbox of the new address"));

        using var confirmed = await SignInForm.SendAsync(owner, await LinkAsync(address), "confirm", []);
        Assert.That(await confirmed.Content.ReadAsStringAsync(), Does.Contain("The address is changed"));
        Assert.That(await owner.GetStringAsync("/me/security"), Does.Contain(address), "the own session goes on");
        using var ended = await other.GetAsync("/me/security");
        Assert.That(ended.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther), "the other one is over");

        using var objected = await SignInForm.SendAsync(reader, await LinkAsync(account.Email!), "object", []);
        Assert.That(objected.Headers.Location!.ToString(), Does.Contain("/sign-in/reset?token="));
        using var signedOut = await owner.GetAsync("/me/security");
        Assert.That(signedOut.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.Accounts.Where(a => a.Id == account.Id).Select(a => a.Email).SingleAsync()), Is.EqualTo(account.Email));
    }

    /// <summary>An address that has an account and one that has none get the same page.</summary>
    [Test]
    public async Task Form_ForKnownAndUnknownAddresses_AnswersAlike()
    {
        var known = await SharedHost.Host.AccountAsync();
        using var owner = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountAsync());

        using var taken = await SignInForm.SendAsync(owner, "/me/security/address", "address", [("Email", known.Email!), ("Password", WebHost.Password)]);
        using var free = await SignInForm.SendAsync(owner, "/me/security/address", "address", [("Email", "x" + known.Email), ("Password", WebHost.Password)]);

        Assert.That(Plain(await free.Content.ReadAsStringAsync()), Is.EqualTo(Plain(await taken.Content.ReadAsStringAsync())));
    }

    [TestCase("/sign-in/address?token=none")]
    [TestCase("/sign-in/not-me?token=none")]
    public async Task Link_ThatIsNone_SaysSo(string path)
    {
        using var client = SharedHost.Host.Client();

        Assert.That(await client.GetStringAsync(path), Does.Contain("This link does not work any more"));
    }

    private static async Task<string> LinkAsync(string email)
    {
        var mail = await SharedHost.Host.StoreAsync(store => store.OutgoingMails.AsNoTracking().Where(m => m.ToAddress == email).OrderByDescending(m => m.Id).FirstAsync());
        return new Uri(Link().Match(mail.Text).Value).PathAndQuery;
    }

    private static string Plain(string page) => Changing().Replace(page, "");

    [GeneratedRegex(@"https?://\S+token=\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"[^\"]+\"|x?[0-9a-f]{32}@people\\.example", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Changing();
}
