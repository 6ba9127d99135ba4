using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Domain.Profiles;
using ProNet.Testing;

namespace ProNet.Web.Tests.Accounts;

/// <summary>Joining, forgotten passwords, the first administrator and the demo's people, through the pages.</summary>
internal sealed partial class AccountsJoinTests
{
    [Test]
    public async Task Join_FromTheMailToTheSignedInPage_Works()
    {
        var email = $"{Guid.NewGuid():N}@people.example";
        using var client = SharedHost.Host.Client();
        using var asked = await SignInForm.SendAsync(client, "/join", "join", [("Email", email)]);
        var link = await LinkAsync(email);
        using var form = await client.GetAsync(link);
        using var opened = await SignInForm.SendAsync(client, link, "open", [("Given", "Ada"), ("Family", "New"), ("Password", WebHost.Password)]);
        var page = await client.GetStringAsync("/people");
        using var again = await client.GetAsync(link);

        Assert.That(await asked.Content.ReadAsStringAsync(), Does.Contain("Look into your mailbox"));
        Assert.That(form.Headers.GetValues("Referrer-Policy"), Is.EqualTo(new[] { "no-referrer" }));
        Assert.That(opened.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(page, Does.Contain("Ada New"));
        Assert.That(await again.Content.ReadAsStringAsync(), Does.Contain("This link does not work any more"));
    }

    /// <summary>Joining and forgotten passwords: an address with an account and one without get the same page.</summary>
    [TestCase("/join", "join")]
    [TestCase("/sign-in/forgotten", "forgotten")]
    public async Task Form_ForKnownAndUnknownAddresses_AnswersAlike(string path, string form)
    {
        var account = await SharedHost.Host.AccountAsync();
        using var client = SharedHost.Host.Client();
        using var known = await SignInForm.SendAsync(client, path, form, [("Email", account.Email!)]);
        using var unknown = await SignInForm.SendAsync(client, path, form, [("Email", "x" + account.Email)]);

        Assert.That(unknown.StatusCode, Is.EqualTo(known.StatusCode).And.EqualTo(HttpStatusCode.OK));
        Assert.That(Plain(await unknown.Content.ReadAsStringAsync()), Is.EqualTo(Plain(await known.Content.ReadAsStringAsync())));
    }

    [Test]
    public async Task Reset_FromTheMail_SetsThePasswordAndDoesNotSignIn()
    {
        var account = await SharedHost.Host.AccountAsync();
        using var client = SharedHost.Host.Client();
        (await SignInForm.SendAsync(client, "/sign-in/forgotten", "forgotten", [("Email", account.Email!)])).Dispose();
        using var reset = await SignInForm.SendAsync(client, await LinkAsync(account.Email!), "reset", [("Password", "another password entirely")]);
        using var security = await client.GetAsync("/me/security");
        using var signedIn = await SignInForm.SignInAsync(client, account.Email!, "another password entirely");

        Assert.That(reset.Headers.Location!.OriginalString, Does.EndWith("/sign-in?done=password"));
        Assert.That(security.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(signedIn.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [TestCase("invitation", "Here one joins by invitation")]
    [TestCase("closed", "Nobody can join at the moment")]
    public async Task Join_WhereItIsNotOpen_SaysSoAndSendsNothing(string setting, string sentence)
    {
        await using var host = new WebHost { Settings = { ["ProNet:Accounts:Registration"] = setting } };
        using var client = host.Client();
        var page = await client.GetStringAsync("/join");
        // The form of another page has a token that is good here too.
        using var sent = await SignInForm.SendAsync(client, "/sign-in", "join", [("Email", "ada@people.example")], "/join");

        Assert.That(page, Does.Contain(sentence).And.Not.Contain("name=\"Email\""));
        Assert.That(await host.StoreAsync(store => store.OneTimeLinks.CountAsync(l => l.Kind == OneTimeLinkKind.Join)), Is.Zero);
    }

    [Test]
    public async Task FirstAdministrator_ByTheLinkOfTheServer_AdministersAndNoSecondOneCan()
    {
        await using var host = new WebHost { Settings = { ["ProNet:Accounts:Registration"] = "closed" } };
        using var client = host.Client();
        var first = host.Services.GetRequiredService<FirstAdministrator>();
        var (link, other) = ("/join/open?token=" + await first.LinkAsync(default), "/join/open?token=" + await first.LinkAsync(default));
        using var opened = await SignInForm.SendAsync(client, link, "open", [("Email", "boss@people.example"), ("Given", "Bo"), ("Password", WebHost.Password)]);
        using var admin = await client.GetAsync("/admin");

        Assert.That(opened.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(admin.Headers.Location?.OriginalString, Is.EqualTo("/me/security?need=second-step"), "Led to a second factor, and not locked out.");
        var key = Key().Match(await client.GetStringAsync("/me/security/second-step")).Groups["key"].Value;
        using var set = await SignInForm.SendAsync(client, "/me/security/second-step", "second-step", [("Code", TotpCode.Of(key))]);
        using var administered = await client.GetAsync("/admin");
        Assert.That(administered.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await client.GetStringAsync(other), Does.Contain("This link does not work any more"));
        Assert.That(await first.LinkAsync(default), Is.Null);
    }

    [TestCase("127.0.0.1", HttpStatusCode.Redirect)]
    [TestCase("192.0.2.7", HttpStatusCode.NotFound)]
    public async Task DemoPerson_WithTheDemo_EntersFromThisMachineAlone(string from, HttpStatusCode status)
    {
        await using var host = new WebHost { Settings = { ["ProNet:Demo"] = "true" } };
        using var client = host.Client(from: from);
        await host.StoreAsync(async store =>
        {
            store.Add(new Member { Handle = "demo-1", Language = "fr", Name = new FullName { Given = "Dé", Family = "Mo" }, Origin = new Domain.ImportOrigin { Source = "demo", ExternalId = "x1" } });
            return await store.SaveChangesAsync();
        });
        await host.Services.GetRequiredService<DemoAccounts>().MakeAsync(default);
        var page = await client.GetStringAsync("/sign-in");
        using var entered = await SignInForm.SendAsync(client, "/sign-in", null, [("person", nameof(DemoPerson.French))], "/sign-in/demo");

        Assert.That(await host.StoreAsync(store => store.OneTimeLinks.CountAsync(l => l.Kind == OneTimeLinkKind.FirstAdministrator)), Is.Zero, "a demo has an administrator, and no link that makes whoever reads it one");
        Assert.That(page.Contains("/sign-in/demo", StringComparison.Ordinal), Is.EqualTo(status == HttpStatusCode.Redirect));
        Assert.That(entered.StatusCode, Is.EqualTo(status));
    }

    /// <summary>The numbers of somebody else's sessions and tokens, sent by somebody who is signed in.</summary>
    [TestCase("/me/security/sessions/end")]
    [TestCase("/me/security/tokens/remove")]
    public async Task Row_OfSomebodyElse_IsNotThere(string action)
    {
        var (mine, other) = (await SharedHost.Host.AccountAsync(), await SharedHost.Host.AccountAsync());
        using var client = await SharedHost.Host.SignedInAsync(mine);
        using var theirs = await SharedHost.Host.SignedInAsync(other);
        await SharedHost.Host.Services.GetRequiredService<AccessTokens>().MakeAsync(other.Id, ("Theirs", [TokenScopes.Read], 1), Caller.Unknown, default);
        var (session, token) = await SharedHost.Host.StoreAsync(async store => (
            await store.SignInSessions.Where(s => s.AccountId == other.Id).Select(s => s.Id).SingleAsync(), await store.AccessTokens.Where(t => t.AccountId == other.Id).Select(t => t.Id).SingleAsync()));
        var id = action.Contains("sessions", StringComparison.Ordinal) ? session : token;
        using var response = await SignInForm.SendAsync(client, "/sign-out", null, [("id", id.ToString(System.Globalization.CultureInfo.InvariantCulture))], action);
        using var still = await theirs.GetAsync("/me/security");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(still.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await SharedHost.Host.StoreAsync(store => store.AccessTokens.CountAsync(t => t.AccountId == other.Id)), Is.EqualTo(1));
    }

    [TestCase("local", true, HttpStatusCode.OK)]
    [TestCase("local", false, HttpStatusCode.NotFound)]
    [TestCase("off", true, HttpStatusCode.NotFound)]
    public async Task Metrics_FromElsewhere_AreReadByAdministrators(string setting, bool isAdministrator, HttpStatusCode status)
    {
        await using var host = new WebHost { Settings = { ["ProNet:Metrics"] = setting } };
        using var client = await host.SignedInAsync(await host.AccountAsync(a => a.IsAdministrator = isAdministrator), from: "203.0.113.9");
        using var response = await client.GetAsync("/metrics");

        Assert.That(response.StatusCode, Is.EqualTo(status));
    }

    private static async Task<string> LinkAsync(string email)
    {
        var mail = await SharedHost.Host.StoreAsync(store => store.OutgoingMails.AsNoTracking().Where(m => m.ToAddress == email).OrderByDescending(m => m.Id).FirstAsync());
        return new Uri(Link().Match(mail.Text).Value).PathAndQuery;
    }

    /// <summary>Without what differs from one page to the next: the token of its form, and the address that was typed.</summary>
    private static string Plain(string page) => Changing().Replace(page, "");

    [GeneratedRegex("id=\"key\">(?<key>[^<]+)<", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"https?://\S+token=\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"[^\"]+\"|x?[0-9a-f]{32}@people\\.example", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Changing();
}
