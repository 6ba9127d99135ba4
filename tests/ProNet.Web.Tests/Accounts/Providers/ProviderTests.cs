using System.Net;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;

namespace ProNet.Web.Tests.Accounts.Providers;

/// <summary>Signing in at a provider, with a real one in between.</summary>
internal sealed class ProviderTests
{
    private const string Begin = "/sign-in/provider";
    private const string Done = "/sign-in/provider/done";

    private TestProvider provider = null!;
    private WebHost host = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        provider = await TestProvider.StartAsync();
        host = Host(provider.Address);
        _ = host.Client();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await host.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Test]
    public async Task SignIn_OfWhoIsNew_OpensAnAccountThatTheNextOneEnters()
    {
        var email = Come();
        using var client = host.Client();
        Assert.That(await client.GetStringAsync("/sign-in?returnUrl=%2Fjobs"), Does.Contain("Sign in with Work account").And.Contain("/sign-in/provider?returnUrl=%2Fjobs"));

        Assert.That(await GoAsync(client, Begin + "?returnUrl=%2Fjobs"), Is.EqualTo(Done));
        Assert.That(await client.GetStringAsync(Done), Does.Contain("lets into no account here yet").And.Contain(email).And.Contain("value=\"Provided\""));
        using var opened = await SignInForm.SendAsync(client, Done, "open", [("Given", "Ada"), ("Family", "Provided")]);
        Assert.That(opened.Headers.Location!.ToString(), Does.EndWith("/jobs"));
        Assert.That(await client.GetStringAsync("/jobs"), Does.Contain("Ada Provided"));

        using var again = host.Client();
        Assert.That(await GoAsync(again, Begin), Is.EqualTo(Done));
        using var entered = await again.GetAsync(Done);
        Assert.That(entered.Headers.Location!.ToString(), Does.EndWith("/"));
        Assert.That(await again.GetStringAsync("/me/security/log"), Does.Contain("with a provider").And.Contain("Sign-in at a provider linked"));
        var account = await AccountAsync(email);
        Assert.That((account.EmailConfirmed, account.PasswordHash), Is.EqualTo((true, (string?)null)));
    }

    /// <summary>An address alone, verified or not, lets nobody into an account that is there.</summary>
    [TestCase(true)]
    [TestCase(false)]
    public async Task SignIn_WithTheAddressOfAnAccount_AsksToSignInFirstAndLinksThere(bool isVerified)
    {
        var account = await host.AccountAsync();
        Come(account.Email, isVerified);
        using var client = host.Client();
        await GoAsync(client, Begin);
        var page = await client.GetStringAsync(Done);
        Assert.That(page, Does.Contain("/sign-in?returnUrl=%2Fsign-in%2Fprovider%2Fdone"));
        if (isVerified)
        {
            using var refused = await SignInForm.SendAsync(client, Done, "open", [("Given", "Ada"), ("Family", "Provided")]);
            Assert.That(await SignInForm.AlertAsync(refused), Does.Contain("sign in with it, and link the two then"));
        }

        Assert.That(await host.StoreAsync(s => s.AccountLogins.CountAsync(l => l.UserId == account.Id)), Is.Zero);

        using var signedIn = await SignInForm.SignInAsync(client, account.Email!, WebHost.Password, "/sign-in?returnUrl=%2Fsign-in%2Fprovider%2Fdone");
        Assert.That(signedIn.Headers.Location!.ToString(), Does.EndWith(Done));
        using var wrong = await SignInForm.SendAsync(client, Done, "link", [("Password", "wrong")]);
        Assert.That(await SignInForm.AlertAsync(wrong), Does.Contain("Nothing shows that it is you"));
        using var linked = await SignInForm.SendAsync(client, Done, "link", [("Password", WebHost.Password)]);
        Assert.That(linked.Headers.Location!.ToString(), Does.EndWith("/me/security/logins?told=linked"));

        using var other = host.Client();
        await GoAsync(other, Begin);
        (await other.GetAsync(Done)).Dispose();
        Assert.That(await other.GetStringAsync("/me/security"), Does.Contain(account.Email));
    }

    [Test]
    public async Task SignIn_WithoutAVerifiedAddress_OpensNoAccount()
    {
        var email = Come(isVerified: false);
        using var client = host.Client();
        await GoAsync(client, Begin);

        Assert.That(await client.GetStringAsync(Done), Does.Contain("No verified address was given there").And.Not.Contain(email));
    }

    [Test]
    public async Task SignIn_OfAnAccountWithASecondFactor_AsksForItsCode()
    {
        Come();
        var account = await LinkedAsync(a => a.TwoFactorEnabled = true);
        using var client = host.Client();
        await GoAsync(client, Begin);

        using var entered = await client.GetAsync(Done);

        Assert.That(entered.Headers.Location!.ToString(), Does.EndWith("/sign-in/code"));
        using var security = await client.GetAsync("/me/security");
        Assert.That(security.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther), "not yet signed in");
        Assert.That(await host.StoreAsync(s => s.SignInSessions.CountAsync(x => x.AccountId == account.Id)), Is.Zero);
    }

    [Test]
    public async Task SignIn_WithoutTheDemo_EntersNoAccountOfTheDemo()
    {
        Come();
        await LinkedAsync(a => a.IsDemo = true);
        using var client = host.Client();
        await GoAsync(client, Begin);

        Assert.That(await client.GetStringAsync(Done), Does.Contain("lets into no account here yet"));
    }

    [Test]
    public async Task Link_ThatLetsIntoAnotherAccount_IsRefused()
    {
        Come();
        await LinkedAsync();
        using var client = await host.SignedInAsync(await host.AccountAsync());
        await GoAsync(client, Begin);

        using var refused = await SignInForm.SendAsync(client, Done, "link", [("Password", WebHost.Password)]);

        Assert.That(await SignInForm.AlertAsync(refused), Does.Contain("lets into another account"));
    }

    [Test]
    public async Task Unlink_UnlessItIsTheOnlyWayIn_TakesItAway()
    {
        Come();
        var account = await LinkedAsync();
        using var client = await host.SignedInAsync(account);
        (string, string)[] fields = [("issuer", Issuer), ("subject", provider.Person.Subject)];

        using var wrong = await SignInForm.SendAsync(client, "/me/security/logins", null, [.. fields, ("password", "wrong")], "/me/security/logins/unlink");
        Assert.That(wrong.Headers.Location!.ToString(), Does.EndWith("told=not"));
        using var theirs = await SignInForm.SendAsync(await host.SignedInAsync(await host.AccountAsync()), "/me/security/logins", null, [.. fields, ("password", WebHost.Password)], "/me/security/logins/unlink");
        Assert.That(theirs.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest).Or.EqualTo(HttpStatusCode.NotFound), "somebody else's is none");
        await host.StoreAsync(s => s.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.PasswordHash, (string?)null)));
        using var only = await SignInForm.SendAsync(client, "/me/security/logins", null, fields, "/me/security/logins/unlink");
        Assert.That(only.Headers.Location!.ToString(), Does.EndWith("told=only"));
        await host.StoreAsync(s => s.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.PasswordHash, account.PasswordHash)));
        using var done = await SignInForm.SendAsync(client, "/me/security/logins", null, [.. fields, ("password", WebHost.Password)], "/me/security/logins/unlink");

        Assert.That(done.Headers.Location!.ToString(), Does.EndWith("told=unlinked"));
        Assert.That(await host.StoreAsync(s => s.AccountLogins.CountAsync(l => l.UserId == account.Id)), Is.Zero);
    }

    [Test]
    public async Task SignIn_ThatIsRefusedThere_SaysSo()
    {
        provider.Person = new TestProvider.Visitor("", "", false);
        using var client = host.Client();

        var end = await GoAsync(client, Begin);

        Assert.That(end, Is.EqualTo("/sign-in?provider=failed"));
        Assert.That(await client.GetStringAsync(end), Does.Contain("The sign-in there did not come about"));
    }

    /// <summary>An answer that this browser did not ask for is nobody's.</summary>
    [Test]
    public async Task Callback_FromAnotherBrowser_EntersNobody()
    {
        Come();
        using var asks = host.Client();
        using var other = host.Client();
        var answer = await AnswerAsync(asks, Begin);

        using var refused = await other.GetAsync(answer);

        Assert.That(refused.Headers.Location!.ToString(), Is.EqualTo("/sign-in?provider=failed"));
    }

    [Test]
    public async Task SignIn_ByInvitation_OpensAnAccountForWhoIsInvitedAlone()
    {
        await using var invited = Host(provider.Address, ("ProNet:Accounts:Registration", "invitation"));
        var email = Come();
        using var client = invited.Client();
        await GoAsync(client, Begin);
        using var refused = await SignInForm.SendAsync(client, Done, "open", [("Given", "Ada"), ("Family", "Provided")]);
        Assert.That(await SignInForm.AlertAsync(refused), Does.Contain("one joins by invitation"));

        await invited.StoreAsync(async s =>
        {
            new OneTimeLinks(s, TimeProvider.System).Add(OneTimeLinkKind.Invitation, email, null);
            return await s.SaveChangesAsync();
        });
        using var opened = await SignInForm.SendAsync(client, Done, "open", [("Given", "Ada"), ("Family", "Provided")]);

        Assert.That(opened.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await invited.StoreAsync(s => s.OneTimeLinks.CountAsync(l => l.Email == email && l.UsedAt != null)), Is.EqualTo(1));
    }

    [Test]
    public async Task SignIn_WhereNobodyCanJoin_OffersToSignInAlone()
    {
        await using var closed = Host(provider.Address, ("ProNet:Accounts:Registration", "closed"));
        Come();
        using var client = closed.Client();
        await GoAsync(client, Begin);

        Assert.That(await client.GetStringAsync(Done), Does.Contain("lets into no account here yet").And.Not.Contain("I am new here"));
    }

    [Test]
    public async Task SignIn_WhenTheProviderIsAway_SaysSoInASentence()
    {
        await using var alone = Host($"http://127.0.0.1:{Testing.Servers.FreePorts.Take()}");
        using var client = alone.Client();

        using var away = await client.GetAsync(Begin);

        Assert.That(away.Headers.Location!.ToString(), Is.EqualTo("/sign-in?provider=away"));
        Assert.That(await client.GetStringAsync(away.Headers.Location), Does.Contain("Work account does not answer at the moment"));
    }

    [Test]
    public async Task Pages_WithoutAProvider_AreNotThere([Values(Begin, Done, "/me/security/logins")] string path)
    {
        using var client = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountAsync());

        using var page = await client.GetAsync(path);

        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private string Issuer => provider.Address + "/";

    private static WebHost Host(string authority, params (string Key, string Value)[] settings)
    {
        var made = new WebHost
        {
            Settings =
            {
                ["ProNet:Oidc:Authority"] = authority,
                ["ProNet:Oidc:ClientId"] = TestProvider.ClientId,
                ["ProNet:Oidc:ClientSecret"] = TestProvider.ClientSecret,
                ["ProNet:Oidc:Name"] = "Work account",
                ["ProNet:Accounts:AttemptsPerMinute"] = "1000",
            },
        };
        foreach (var (key, value) in settings)
            made.Settings[key] = value;
        return made;
    }

    /// <summary>Has somebody new come to the provider.</summary>
    /// <returns>The address that is given.</returns>
    private string Come(string? email = null, bool isVerified = true)
    {
        provider.Person = new TestProvider.Visitor(Guid.NewGuid().ToString("N"), email ?? $"{Guid.NewGuid():N}@people.example", isVerified);
        return provider.Person.Email;
    }

    private async Task<Account> LinkedAsync(Action<Account>? with = null)
    {
        var account = await host.AccountAsync(with);
        await host.StoreAsync(async s =>
        {
            s.Add(new AccountLogin { LoginProvider = Issuer, ProviderKey = provider.Person.Subject, UserId = account.Id, LinkedAt = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
            return await s.SaveChangesAsync();
        });
        return account;
    }

    private Task<Account> AccountAsync(string email) => host.StoreAsync(s => s.Accounts.AsNoTracking().SingleAsync(a => a.Email == email));

    /// <summary>Goes to the provider and back.</summary>
    /// <returns>Where one arrives.</returns>
    private static async Task<string> GoAsync(HttpClient client, string begin)
    {
        using var back = await client.GetAsync(await AnswerAsync(client, begin));
        return back.Headers.Location!.ToString();
    }

    /// <returns>Where the provider sends the browser back to.</returns>
    private static async Task<Uri> AnswerAsync(HttpClient client, string begin)
    {
        using var sent = await client.GetAsync(begin);
        Assert.That(sent.Headers.Location!.Query, Does.Contain("code_challenge_method=S256").And.Contain("response_type=code"));
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var there = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, sent.Headers.Location);
        using var answer = await there.SendAsync(request, default);
        return answer.Headers.Location!;
    }
}
