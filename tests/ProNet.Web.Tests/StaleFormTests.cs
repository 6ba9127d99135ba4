using System.Net;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests;

/// <summary>A form whose token is too old, of somebody else, or missing.</summary>
internal sealed class StaleFormTests
{
    private const string Typed = "what somebody typed and nobody else may read";

    [Test]
    public async Task Form_WithATokenOfBefore_SaysSoInWordsAndLeadsBack(
        [Values("en", "fr")] string language, [Values("/sign-in", "/sign-in/passkey", "/sign-out/now", "/me/security/sessions/end")] string action)
    {
        using var client = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountAsync(), language);
        using var stranger = SharedHost.Host.Client(language);
        var token = SignInForm.TokenIn(await stranger.GetStringAsync("/sign-in"));
        using var request = new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("_handler", "sign-in"), new("Email", Typed), new("Password", Typed), new("id", "1")]),
        };
        request.Headers.Referrer = new Uri("http://localhost/sign-in?returnUrl=%2Fpeople");
        using var response = await client.SendAsync(request);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain(language == "en" ? "<h1>This form is too old</h1>" : "<h1>Ce formulaire est trop ancien</h1>"));
        Assert.That(page, Does.Contain("href=\"/sign-in?returnUrl=%2Fpeople\"").And.Not.Contain(Typed));
        Assert.That(response.Headers.CacheControl!.NoStore, Is.True);
    }

    [TestCase("en", "<h1>This form cannot be read</h1>", "too old")]
    [TestCase("fr", "<h1>Ce formulaire est illisible</h1>", "trop ancien")]
    public async Task Form_WithANul_IsNotSaidToBeOld(string language, string expected, string old)
    {
        using var client = SharedHost.Host.Client(language);
        var token = SignInForm.TokenIn(await client.GetStringAsync("/sign-in"));
        using var content = new StringContent($"__RequestVerificationToken={token}&_handler=sign-in&Email=a%00b&Password=x", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await client.PostAsync("/sign-in", content);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain(expected).And.Not.Contain(old));
    }

    [TestCase("https://evil.example/form")]
    [TestCase("http://localhost:81/form")]
    public async Task Form_FromElsewhere_LeadsHomeAlone(string origin)
    {
        using var client = SharedHost.Host.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = new FormUrlEncodedContent([new("_handler", "sign-in")]) };
        request.Headers.Referrer = new Uri(origin);
        using var response = await client.SendAsync(request);
        var page = await response.Content.ReadAsStringAsync();

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain("This form is too old").And.Not.Contain("/form\"").And.Not.Contain("Open the form again"));
    }

    [Test]
    public async Task Form_OfAProgramThatReadsJson_IsToldInJson()
    {
        using var client = SharedHost.Host.Client();
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        using var body = new FormUrlEncodedContent([new("returnUrl", "/")]);
        using var response = await client.PostAsync("/sign-in/passkey/options", body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }
}
