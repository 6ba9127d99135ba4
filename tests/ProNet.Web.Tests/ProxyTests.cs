using System.Net;
using Microsoft.AspNetCore.Http;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests;

/// <summary>A proxy at 127.0.0.1, as on most small servers, and one site name.</summary>
internal sealed class ProxyTests
{
    private const string Proxy = "127.0.0.1";
    private const string Visitor = "203.0.113.9";

    private WebHost host = null!;

    [OneTimeSetUp]
    public void Start()
    {
        host = new WebHost { Settings = { ["ProNet:Proxies"] = $"{Proxy}, 10.1.0.0/16", ["ProNet:Hosts"] = "people.example", ["ProNet:BaseAddress"] = "https://www.people.example" } };
        _ = host.Client();
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [TestCase("/admin")]
    [TestCase("/jobs-dashboard")]
    public async Task Administration_ThroughTheProxy_AsksStrangersToSignIn(string path)
    {
        using var told = await SendAsync(Proxy, path, forwardedFor: Visitor);
        using var silent = await SendAsync(Proxy, path, forwardedFor: null);
        using var claimed = await SendAsync(Visitor, path, forwardedFor: "127.0.0.1");

        Assert.That(new[] { told.StatusCode, silent.StatusCode, claimed.StatusCode }, Is.All.EqualTo(HttpStatusCode.SeeOther));
    }

    [Test]
    public async Task Metrics_ThroughTheProxy_AreNotThere()
    {
        using var told = await SendAsync(Proxy, "/metrics", forwardedFor: Visitor);
        using var silent = await SendAsync(Proxy, "/metrics", forwardedFor: null);
        using var claimed = await SendAsync(Visitor, "/metrics", forwardedFor: "127.0.0.1");

        Assert.That(new[] { told.StatusCode, silent.StatusCode, claimed.StatusCode }, Is.All.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task SignIn_UnderHttps_HasACookieOfThisHostAloneThatIsReadUnderThatNameOnly()
    {
        var account = await host.AccountAsync();
        using var form = await SendAsync(Proxy, "/sign-in", Visitor);
        var token = SignInForm.TokenIn(await form.Content.ReadAsStringAsync());
        using var signedIn = await SendAsync(Proxy, "/sign-in", Visitor, form.Headers.GetValues("Set-Cookie").Single().Split(';')[0], SignInForm.Of(token, account.Email!, WebHost.Password));
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();
        using var opened = await SendAsync(Proxy, "/me/security", Visitor, cookie.Split(';')[0]);
        using var renamed = await SendAsync(Proxy, "/me/security", Visitor, cookie.Split(';')[0]["__Host-".Length..]);

        Assert.That(cookie, Does.StartWith("__Host-pronet-session=").And.Contain("secure").And.Contain("httponly").And.Contain("samesite=lax").And.Contain("path=/").And.Not.Contain("domain"));
        Assert.That(opened.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(renamed.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
    }

    [Test]
    public async Task Forms_HaveACookieOfTheirOwnUnderHttpsAndOneForThisMachine()
    {
        foreach (var (forwardedFor, name) in new[] { (Visitor, "__Host-pronet-forms="), (null, "pronet-forms=") })
        {
            using var form = await SendAsync(Proxy, "/sign-in", forwardedFor);
            var cookie = form.Headers.GetValues("Set-Cookie").Single();

            Assert.That(cookie, Does.StartWith(name).And.Contain("samesite=strict"));
            Assert.That(cookie.Contains("; secure", StringComparison.Ordinal), Is.EqualTo(forwardedFor is not null));
        }
    }

    [TestCase(Proxy, true)]
    [TestCase("10.1.2.3", true)]
    [TestCase(Visitor, false)]
    public async Task Https_IsBelievedOfTheProxyAlone(string from, bool believed)
    {
        using var page = await SendAsync(from, "/people", Visitor);
        using var theme = await SendAsync(from, "/theme/dark", Visitor);
        using var language = await SendAsync(from, "/language/fr", Visitor);
        string[] cookies = [theme.Headers.GetValues("Set-Cookie").Single(), language.Headers.GetValues("Set-Cookie").Single()];

        Assert.That(page.Headers.Contains("Strict-Transport-Security"), Is.EqualTo(believed));
        Assert.That(cookies.Select(c => c.StartsWith("__Host-", StringComparison.Ordinal) && c.Contains("; secure", StringComparison.Ordinal)), Is.All.EqualTo(believed));
    }

    [Test]
    public async Task Language_UnderHttps_IsReadFromItsCookie()
    {
        using var choice = await SendAsync(Proxy, "/language/fr", Visitor);
        using var page = await SendAsync(Proxy, "/people", Visitor, choice.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

        Assert.That(await page.Content.ReadAsStringAsync(), Does.Contain("<html lang=\"fr\""));
    }

    [TestCase("people.example", HttpStatusCode.OK)]
    [TestCase("www.people.example", HttpStatusCode.OK)]
    [TestCase("PEOPLE.example:8443", HttpStatusCode.OK)]
    [TestCase("localhost", HttpStatusCode.OK)]
    [TestCase("[::1]:5080", HttpStatusCode.OK)]
    [TestCase("evil.example", HttpStatusCode.BadRequest)]
    [TestCase("people.example.evil.example", HttpStatusCode.BadRequest)]
    [TestCase("10.0.0.7", HttpStatusCode.BadRequest)]
    public async Task Request_ToANameOfThisSiteOnly_IsAnswered(string name, HttpStatusCode status)
    {
        foreach (var path in new[] { "/", "/api/v1/people", "/health/live", "/robots.txt" })
        {
            using var client = host.Client();
            client.DefaultRequestHeaders.Host = name;
            using var response = await client.GetAsync(path);

            Assert.That(response.StatusCode, Is.EqualTo(status), path);
        }
    }

    [TestCase("/people")]
    [TestCase("/api/v1/export/people?format=csv")]
    [TestCase("/health/live")]
    public async Task Request_WithoutAHost_IsAnswered(string address)
    {
        var context = await host.Server.SendAsync(c =>
        {
            c.Request.Method = HttpMethods.Get;
            c.Request.Protocol = "HTTP/1.0";
            c.Request.Scheme = "http";
            c.Request.Path = address.Split('?')[0];
            c.Request.QueryString = new QueryString(address.Contains('?', StringComparison.Ordinal) ? "?format=csv" : "");
            c.Request.Host = default;
        });

        Assert.That(context.Response.StatusCode, Is.EqualTo(StatusCodes.Status200OK));
    }

    [Test]
    public async Task Export_LinksToTheConfiguredAddress()
    {
        await host.SaveAsync(new ProNet.Domain.Profiles.Member { Handle = "ada", Origin = new ProNet.Domain.ImportOrigin { Source = "test", ExternalId = "1" }, Name = new ProNet.Domain.Profiles.FullName { Given = "Ada" } });
        using var client = host.Client();

        Assert.That(await client.GetStringAsync("/api/v1/export/people?format=csv"), Does.Contain(",https://www.people.example/people/ada,"));
    }

    private async Task<HttpResponseMessage> SendAsync(string from, string path, string? forwardedFor, string? cookie = null, HttpContent? form = null)
    {
        using var client = host.Client(from: from);
        using var request = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, path) { Content = form };
        request.Headers.Host = "people.example";
        if (forwardedFor is not null)
        {
            request.Headers.Add("X-Forwarded-For", forwardedFor);
            request.Headers.Add("X-Forwarded-Proto", "https");
        }

        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        return await client.SendAsync(request);
    }
}
