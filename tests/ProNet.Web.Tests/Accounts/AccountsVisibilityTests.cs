using System.Net;
using System.Net.Http.Headers;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;

namespace ProNet.Web.Tests.Accounts;

/// <summary>A profile for members is seen by who is signed in, on pages, by the API and in exports, and by nobody else.</summary>
internal sealed class AccountsVisibilityTests
{
    private static readonly string[] Addresses = ["/people/em-inside", "/people?q=nurse", "/api/v1/people/em-inside", "/api/v1/people?q=nurse", "/api/v1/export/people?format=csv", "/api/v1/export/people?format=json"];

    [Test]
    public async Task Members_AreSeenSignedInAndNotSignedOut([ValueSource(nameof(Addresses))] string address)
    {
        using var stranger = SharedHost.Host.Client();
        using var member = await SharedHost.Host.SignedInAsync(await ProfileOwnerAsync());
        using var outside = await stranger.GetAsync(address);
        using var inside = await member.GetAsync(address);

        Assert.That(await outside.Content.ReadAsStringAsync(), Does.Not.Contain("Members-only"));
        Assert.That(inside.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await inside.Content.ReadAsStringAsync(), Does.Contain("Members-only"));
    }

    [Test]
    public async Task Members_WithTheSessionEnded_AreSeenNoMore()
    {
        var account = await ProfileOwnerAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);
        using var before = await client.GetAsync("/people/em-inside");
        await SharedHost.Host.StoreAsync(async store =>
        {
            await SignInSessions.EndOthersAsync(store, account.Id, null, CancellationToken.None);
            return true;
        });
        using var after = await client.GetAsync("/people/em-inside");

        Assert.That(before.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Members_ByAToken_AreSeenWithinItsScopes()
    {
        using var reader = await TokenClientAsync(TokenScopes.Read);
        using var exporter = await TokenClientAsync(TokenScopes.Export);
        using var read = await reader.GetAsync("/api/v1/people/em-inside");
        using var exported = await exporter.GetAsync("/api/v1/export/people?format=csv");
        using var readByExporter = await exporter.GetAsync("/api/v1/people/em-inside");
        using var exportedByReader = await reader.GetAsync("/api/v1/export/people?format=csv");

        Assert.That(await read.Content.ReadAsStringAsync(), Does.Contain("Members-only"));
        Assert.That(await exported.Content.ReadAsStringAsync(), Does.Contain("Members-only"));
        Assert.That(new[] { readByExporter.StatusCode, exportedByReader.StatusCode }, Is.All.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(readByExporter.Headers.WwwAuthenticate.ToString(), Does.Contain("insufficient_scope"));
    }

    [TestCase("Bearer pronet_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [TestCase("Bearer ")]
    [TestCase("Bearer")]
    [TestCase("Basic YTpi")]
    public async Task Api_WithATokenThatIsNone_AnswersNothing(string header)
    {
        using var client = SharedHost.Host.Client();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        using var response = await client.GetAsync("/api/v1/people?q=nurse");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(response.Headers.WwwAuthenticate.ToString(), Does.Contain("invalid_token"));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }

    [TestCase("/me/security")]
    [TestCase("/admin")]
    [TestCase("/jobs-dashboard")]
    [TestCase("/people/em-inside")]
    public async Task Token_OutsideTheApi_OpensNothing(string path)
    {
        using var client = await TokenClientAsync(TokenScopes.Read, a => a.IsAdministrator = true);
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.AnyOf(HttpStatusCode.SeeOther, HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Answers_ToWhoIsSignedIn_AreKeptByNoCache([ValueSource(nameof(Addresses))] string address)
    {
        using var member = await SharedHost.Host.SignedInAsync(await ProfileOwnerAsync());
        using var response = await member.GetAsync(address);

        Assert.That(response.Headers.CacheControl!.NoStore, Is.True);
    }

    private static Task<Account> ProfileOwnerAsync() => SharedHost.Host.AccountWithProfileAsync();

    private static async Task<HttpClient> TokenClientAsync(string scope, Action<Account>? with = null)
    {
        var account = await SharedHost.Host.AccountWithProfileAsync(with);
        var tokens = (AccessTokens)SharedHost.Host.Services.GetService(typeof(AccessTokens))!;
        var token = await tokens.MakeAsync(account.Id, ("Test", [scope], 1), Caller.Unknown, CancellationToken.None);
        var client = SharedHost.Host.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
