using System.Net;
using ProNet.Application.Accounts;

namespace ProNet.Web.Tests.Accounts;

internal sealed class AccountsSignInTests
{
    [Test]
    public async Task SignIn_WithTheRightPassword_OpensASessionAndGoesBack()
    {
        var account = await SharedHost.Host.AccountAsync();
        using var client = SharedHost.Host.Client();
        using var response = await SignInForm.SignInAsync(client, account.Email!, WebHost.Password, "/sign-in?returnUrl=%2Fpeople%3Fq%3Dnurse");
        var page = await client.GetStringAsync("/people");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(response.Headers.Location!.OriginalString, Does.EndWith("/people?q=nurse"));
        Assert.That(response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("pronet-session=", StringComparison.Ordinal)), Does.Contain("httponly").And.Contain("samesite=lax"));
        Assert.That(page, Does.Contain("/sign-out/now").And.Contain(account.Email));
    }

    [TestCase("https://evil.example/")]
    [TestCase("//evil.example/")]
    [TestCase("/\\evil.example")]
    [TestCase("javascript:alert(1)")]
    public async Task SignIn_WithAnAddressElsewhere_GoesHome(string elsewhere)
    {
        var account = await SharedHost.Host.AccountAsync();
        using var client = SharedHost.Host.Client();
        using var response = await SignInForm.SignInAsync(client, account.Email!, WebHost.Password, "/sign-in?returnUrl=" + Uri.EscapeDataString(elsewhere));

        Assert.That(new Uri(new Uri("http://localhost"), response.Headers.Location!), Is.EqualTo(new Uri("http://localhost/")));
    }

    /// <summary>Text, status and headers are the same whether there is such an account or not.</summary>
    [Test]
    public async Task SignIn_WhenRefused_SaysTheSameOfKnownAndUnknownAddresses([Values("en", "fr")] string language)
    {
        var account = await SharedHost.Host.AccountAsync();
        using var client = SharedHost.Host.Client(language);
        using var known = await SignInForm.SignInAsync(client, account.Email!, "not the password at all");
        using var unknown = await SignInForm.SignInAsync(client, $"x{account.Email}", "not the password at all");

        Assert.That((int)unknown.StatusCode, Is.EqualTo((int)known.StatusCode));
        Assert.That(await SignInForm.AlertAsync(unknown), Is.EqualTo(await SignInForm.AlertAsync(known)).And.Not.Empty);
        Assert.That(unknown.Headers.Select(h => h.Key), Is.EquivalentTo(known.Headers.Select(h => h.Key)));
    }

    [Test]
    public async Task SignIn_TriedTooOften_IsLockedAlikeForKnownAndUnknownEvenWithTheRightPassword()
    {
        await using var host = new WebHost { Settings = { ["ProNet:Accounts:AttemptsPerMinute"] = "100" } };
        var account = await host.AccountAsync();
        using var client = host.Client();
        var alerts = new List<string>();
        foreach (var email in new[] { account.Email!, "nobody@people.example" })
        {
            for (var i = 0; i < SignInGuards.Free; i++)
                (await SignInForm.SignInAsync(client, email, "not the password at all")).Dispose();
            using var locked = await SignInForm.SignInAsync(client, email, WebHost.Password);
            Assert.That(locked.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            alerts.Add(await SignInForm.AlertAsync(locked));
        }

        Assert.That(alerts[0], Does.Contain("tried too often"));
        Assert.That(alerts[1], Is.EqualTo(alerts[0]));
    }

    [Test]
    public async Task SignIn_OfOneVisitorTooOften_IsRefusedToThatVisitorAlone()
    {
        await using var host = new WebHost { Settings = { ["ProNet:Accounts:AttemptsPerMinute"] = "2" } };
        using var one = host.Client(from: "192.0.2.7");
        using var other = host.Client(from: "192.0.2.8");
        var statuses = new List<HttpStatusCode>();
        foreach (var (client, email) in new[] { (one, "a"), (one, "b"), (one, "c"), (other, "d") })
        {
            using var response = await SignInForm.SignInAsync(client, email + "@people.example", "not the password at all");
            statuses.Add(response.StatusCode);
        }

        Assert.That(statuses, Is.EqualTo(new[] { HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK }));
    }

    [TestCase("/sign-in")]
    [TestCase("/join")]
    [TestCase("/sign-in/forgotten")]
    [TestCase("/sign-out/now")]
    [TestCase("/sign-in/passkey/options")]
    public async Task Form_WithoutItsToken_IsRefused(string path)
    {
        using var client = SharedHost.Host.Client();
        using var body = new FormUrlEncodedContent([new("_handler", "sign-in"), new("Email", "a@people.example")]);
        using var response = await client.PostAsync(path, body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task SignOut_EndsTheSessionForWhoeverHasItsCookie()
    {
        var account = await SharedHost.Host.AccountAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);
        using var out1 = await SignInForm.SendAsync(client, "/sign-out", null, [], "/sign-out/now");
        var left = await SharedHost.Host.StoreAsync(store => Task.FromResult(store.SignInSessions.Count(s => s.AccountId == account.Id)));

        Assert.That(out1.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(left, Is.Zero);
    }

    [TestCase("pronet-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [TestCase("pronet-session=")]
    [TestCase("__Host-pronet-session=AAAA")]
    public async Task Session_WithAMadeUpKey_IsNobody(string cookie)
    {
        using var client = SharedHost.Host.CreateDefaultClient(new Uri("http://localhost"));
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        using var response = await client.GetAsync("/me/security");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
    }

    [Test]
    public async Task SignIn_WhenSomebodyWasSignedIn_MakesANewKeyAndEndsTheOld()
    {
        var (first, second) = (await SharedHost.Host.AccountAsync(), await SharedHost.Host.AccountAsync());
        using var client = SharedHost.Host.Client();
        using var one = await SignInForm.SignInAsync(client, first.Email!, WebHost.Password);
        using var two = await SignInForm.SignInAsync(client, second.Email!, WebHost.Password);

        Assert.That(Key(two), Is.Not.EqualTo(Key(one)));
        Assert.That(await SharedHost.Host.StoreAsync(store => Task.FromResult(store.SignInSessions.Count(s => s.AccountId == first.Id))), Is.Zero);

        static string Key(HttpResponseMessage response) => response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("pronet-session=", StringComparison.Ordinal)).Split(';')[0];
    }

    [Test]
    public async Task DemoPeople_WithoutTheDemo_AreNeitherOfferedNorThere()
    {
        using var client = SharedHost.Host.Client();
        var page = await client.GetStringAsync("/sign-in");
        using var response = await SignInForm.SendAsync(client, "/sign-in", null, [("person", nameof(DemoPerson.Administrator))], "/sign-in/demo");

        Assert.That(page, Does.Not.Contain("/sign-in/demo"));
        Assert.That(response.StatusCode, Is.AnyOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed));
        Assert.That(SharedHost.Endpoints(), Has.None.Contains("/sign-in/demo"));
    }

    /// <summary>A folder that was filled with the demo and is then run without it.</summary>
    [Test]
    public async Task DemoAccount_WithoutTheDemo_EntersByNothing()
    {
        var account = await SharedHost.Host.AccountAsync(a => a.IsDemo = true);
        using var session = await SharedHost.Host.SignedInAsync(account);
        using var bySession = await session.GetAsync("/me/security");
        using var client = SharedHost.Host.Client();
        using var byPassword = await SignInForm.SignInAsync(client, account.Email!, WebHost.Password);

        Assert.That(bySession.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(await SignInForm.AlertAsync(byPassword), Is.Not.Empty);
    }
}
