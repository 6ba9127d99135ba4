using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Web.Accounts;

namespace ProNet.Web.Tests.Accounts;

/// <summary>A session alone, of a browser that was left open, changes nothing of how somebody signs in.</summary>
internal sealed class AskingAgainTests
{
    /// <summary>These show, or are how one is asked again; forms of the last two have a field for the password, as that for a new one has.</summary>
    private static readonly string[] Free =
    [
        "/me/security", "/me/security/log", "/me/security/again", "/me/security/again/passkey", "/me/security/again/passkey/options", "/me/security/address", "/me/security/logins",
    ];

    [Test]
    public void Endpoints_ThatChangeHowOneSignsIn_AskAgain() => Assert.That(
        SharedHost.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => (Path: "/" + e.RoutePattern.RawText!.Trim('/'), Asks: e.Metadata.GetMetadata<AsksAgainAttribute>() is not null))
            .Where(e => e.Path.StartsWith("/me/security", StringComparison.Ordinal) && !e.Asks).Select(e => e.Path).Distinct(),
        Is.EquivalentTo(Free));

    [TestCase("GET", "/me/security/second-step")]
    [TestCase("POST", "/me/security/second-step")]
    [TestCase("POST", "/me/security/second-step/off")]
    [TestCase("POST", "/me/security/recovery")]
    [TestCase("POST", "/me/security/passkeys/options")]
    [TestCase("POST", "/me/security/passkeys")]
    [TestCase("POST", "/me/security/passkeys/remove")]
    [TestCase("POST", "/me/security/tokens")]
    [TestCase("POST", "/me/security/tokens/remove")]
    [TestCase("POST", "/me/security/sessions/end")]
    public async Task Request_WithASessionOfLongAgo_ChangesNothingAndIsAskedAgain(string verb, string path)
    {
        var account = await OwnerAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);
        await AgeAsync(account);
        var before = await StateAsync(account);
        using var request = new HttpRequestMessage(new HttpMethod(verb), path);
        if (verb == "POST")
            request.Content = await FormAsync(client, account);
        using var response = await client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(response.Headers.Location!.OriginalString, Does.StartWith("/me/security/again?returnUrl=%2Fme%2Fsecurity"));
        Assert.That(await StateAsync(account), Is.EqualTo(before));
    }

    [Test]
    public async Task Again_WithThePassword_ComesBackWithANewKeyAndLetsItBeDone()
    {
        var account = await SharedHost.Host.AccountAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);
        await AgeAsync(account);
        var old = await SessionAsync(account);
        using var asked = await client.GetAsync("/me/security/tokens");
        using var wrong = await SignInForm.SendAsync(client, asked.Headers.Location!.OriginalString, "again", [("Password", "not the password at all")]);
        using var stillAsked = await client.GetAsync("/me/security/tokens");
        using var right = await SignInForm.SendAsync(client, asked.Headers.Location!.OriginalString, "again", [("Password", WebHost.Password)]);
        using var made = await SignInForm.SendAsync(client, "/me/security/tokens", "token", [("Name", "A script"), ("Scopes", TokenScopes.Read), ("Days", "30")]);
        var refusals = await SharedHost.Host.StoreAsync(s => s.AuditEntries.CountAsync(e => e.AccountId == account.Id && e.Action == AuditAction.SignInFailed));

        Assert.That(await SignInForm.AlertAsync(wrong), Does.Contain("does not match"));
        Assert.That(stillAsked.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(right.Headers.Location!.OriginalString, Does.EndWith("/me/security/tokens"));
        Assert.That(await made.Content.ReadAsStringAsync(), Does.Contain(AccessTokens.Prefix));
        Assert.That(refusals, Is.EqualTo(1));
        Assert.That(await SessionAsync(account), Is.Not.EqualTo(old).And.Not.Zero);
    }

    [Test]
    public async Task Again_SaysWhyInTheLanguageOfWhoIsAsked([Values("en", "fr")] string language)
    {
        using var client = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountAsync(), language);
        var page = await client.GetStringAsync("/me/security/again");

        Assert.That(WebUtility.HtmlDecode(page), Does.Contain(language == "en" ? "A browser that was left open" : "Un navigateur resté ouvert"));
    }

    [TestCase("https://evil.example/")]
    [TestCase("//evil.example/")]
    public async Task Again_WithAnAddressElsewhere_StaysHere(string elsewhere)
    {
        var account = await SharedHost.Host.AccountAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);
        using var response = await SignInForm.SendAsync(client, "/me/security/again?returnUrl=" + Uri.EscapeDataString(elsewhere), "again", [("Password", WebHost.Password)]);

        Assert.That(new Uri(new Uri("http://localhost"), response.Headers.Location!), Is.EqualTo(new Uri("http://localhost/me/security")));
    }

    [Test]
    public async Task Passkey_WhenRemoved_EndsTheOtherSessions()
    {
        var account = await OwnerAsync();
        using var mine = await SharedHost.Host.SignedInAsync(account);
        using var other = await SharedHost.Host.SignedInAsync(account);
        using var removed = await SignInForm.SendAsync(mine, "/me/security", null, [("id", Passkey(account))], "/me/security/passkeys/remove");
        using var here = await mine.GetAsync("/me/security");
        using var there = await other.GetAsync("/me/security");

        Assert.That(removed.Headers.Location!.OriginalString, Does.EndWith("?done=removed"));
        Assert.That(here.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(there.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
    }

    /// <summary>Somebody with a passkey, a second factor and a token, so that there is something to change.</summary>
    private static async Task<Account> OwnerAsync()
    {
        var account = await SharedHost.Host.AccountAsync(a => a.TwoFactorEnabled = true);
        await SharedHost.Host.StoreAsync(store =>
        {
            store.Add(new AccountPasskey { UserId = account.Id, CredentialId = Encoding.ASCII.GetBytes($"passkey {account.Id}"), Data = new() { Name = "Phone", PublicKey = [1], AttestationObject = [1], ClientDataJson = [1] } });
            store.Add(new AccessToken { AccountId = account.Id, Name = "Script", TokenHash = $"{account.Id}", Scopes = "read", ExpiresAt = new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
            return store.SaveChangesAsync();
        });
        return account;
    }

    private static async Task<FormUrlEncodedContent> FormAsync(HttpClient client, Account account)
    {
        var id = await SharedHost.Host.StoreAsync(s => s.AccessTokens.Where(t => t.AccountId == account.Id).Select(t => t.Id).SingleAsync());
        var session = await SessionAsync(account);
        return new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", SignInForm.TokenIn(await client.GetStringAsync("/me/security"))),
            new("_handler", "token"), new("Name", "Another"), new("Scopes", TokenScopes.Read), new("Days", "30"),
            new("id", $"{id}"), new("id", $"{session}"), new("id", Passkey(account)),
        ]);
    }

    private static string Passkey(Account account) => WebEncoders.Base64UrlEncode(Encoding.ASCII.GetBytes($"passkey {account.Id}"));

    private static Task<string> StateAsync(Account account) => SharedHost.Host.StoreAsync(async store => string.Join(
        ';',
        await store.SignInSessions.CountAsync(s => s.AccountId == account.Id),
        await store.AccessTokens.CountAsync(t => t.AccountId == account.Id),
        await store.Set<AccountPasskey>().CountAsync(p => p.UserId == account.Id),
        await store.AccountTokens.CountAsync(t => t.UserId == account.Id),
        await store.Accounts.Where(a => a.Id == account.Id).Select(a => a.TwoFactorEnabled).SingleAsync()));

    private static Task<long> SessionAsync(Account account) => SharedHost.Host.StoreAsync(s => s.SignInSessions.Where(x => x.AccountId == account.Id).Select(x => x.Id).SingleAsync());

    private static Task<int> AgeAsync(Account account) => SharedHost.Host.StoreAsync(s => s.SignInSessions.Where(x => x.AccountId == account.Id)
        .ExecuteUpdateAsync(set => set.SetProperty(x => x.CreatedAt, TimeProvider.System.GetUtcNow().UtcDateTime - SignInSessions.Fresh - TimeSpan.FromMinutes(1))));
}
