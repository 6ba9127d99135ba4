using System.Net;
using ProNet.Components.Text;

namespace ProNet.Web.Tests;

/// <summary>Requests that no browser sends, and programs do.</summary>
internal sealed class RequestTests
{
    [TestCase("/", HttpStatusCode.OK)]
    [TestCase("/people?q=nurse", HttpStatusCode.OK)]
    [TestCase("/people/ada-nurse", HttpStatusCode.OK)]
    [TestCase("/api/v1/people?q=nurse", HttpStatusCode.OK)]
    [TestCase("/api/v1/export/people?format=csv", HttpStatusCode.OK)]
    [TestCase("/api/v1/people?limit=0", HttpStatusCode.BadRequest)]
    [TestCase("/health/ready", HttpStatusCode.OK)]
    [TestCase("/robots.txt", HttpStatusCode.OK)]
    [TestCase("/css/base.css", HttpStatusCode.OK)]
    [TestCase("/nowhere", HttpStatusCode.NotFound)]
    public async Task Head_IsAnsweredLikeGetWithoutTheBody(string path, HttpStatusCode status)
    {
        using var client = SharedHost.Host.Client();
        using var get = await client.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await client.SendAsync(request);

        Assert.That(head.StatusCode, Is.EqualTo(status).And.EqualTo(get.StatusCode));
        Assert.That(head.Content.Headers.ContentType, Is.EqualTo(get.Content.Headers.ContentType));
        Assert.That(await head.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [TestCase("/api/v1/suggest?q=%EF%BF%BE")]
    [TestCase("/api/v1/suggest?q=nu%EF%BF%BErse")]
    [TestCase("/api/v1/suggest?q=%ED%A0%80")]
    [TestCase("/people?find-skill=%EF%BF%BE")]
    [TestCase("/people?find-skill=a%EF%BF%BE&q=%EF%BF%BE")]
    [TestCase("/people?skill=%EF%BF%BE")]
    [TestCase("/people?near=%EF%BF%BE")]
    public async Task Text_ThatIsNoCharacter_IsAnswered(string address)
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/language/fr?returnUrl=/people%3Fq%3D%C3%A9", "/")]
    [TestCase("/language/fr?returnUrl=/people%3Fq%3D%25C3%25A9", "/people?q=%C3%A9")]
    public async Task ReturnUrl_ThatNoHeaderTakes_IsHome(string address, string expected)
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync(address);

        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo(expected));
    }

    [TestCase("utf-7")]
    [TestCase("\"no-such-thing\"")]
    public async Task Form_InCharactersThatNobodyReads_IsRefusedInWords(string charset)
    {
        using var client = SharedHost.Host.Client();
        using var form = new StringContent("Email=a&Password=b");
        form.Headers.Remove("Content-Type");
        form.Headers.TryAddWithoutValidation("Content-Type", $"application/x-www-form-urlencoded; charset={charset}");
        using var response = await client.PostAsync("/sign-in", form);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("UTF-8"));
    }

    [TestCase("> ")]
    [TestCase("- ")]
    [TestCase("1. ")]
    public void Markdown_NestedDeeperThanAnybodyWrites_IsShownAsText(string opening)
    {
        var html = MarkdownText.ToHtml(string.Concat(Enumerable.Repeat(opening, 2_000)) + "<script>Care at night");

        Assert.That(html, Does.Contain("Care at night").And.Not.Contain("<script"));
    }

    [Test]
    public async Task Robots_ReadPagesAndNoSearches()
    {
        using var client = SharedHost.Host.Client();

        Assert.That(await client.GetStringAsync("/robots.txt"), Does.StartWith("User-agent: *\n").And.Contain("Disallow: /*?\n").And.Not.Contain("admin"));
    }

    [Test]
    public async Task SecurityContact_IsToldWhereOneIsConfigured()
    {
        await using var host = new WebHost { Settings = { ["ProNet:SecurityContact"] = "mailto:security@people.example", ["ProNet:BaseAddress"] = "https://people.example" } };
        using var client = host.Client();
        using var other = SharedHost.Host.Client();
        var told = await client.GetStringAsync("/.well-known/security.txt");
        using var untold = await other.GetAsync("/.well-known/security.txt");

        Assert.That(told, Does.Contain("Contact: mailto:security@people.example\n").And.Contain("Canonical: https://people.example/.well-known/security.txt\n"));
        Assert.That(told, Does.Match(@"Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n"));
        Assert.That(untold.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Names_AreSetApartFromTheTextAroundThem()
    {
        using var client = SharedHost.Host.Client();

        Assert.That(await client.GetStringAsync("/people/ada-nurse"), Does.Contain("<bdi>Ada Nurse</bdi>"));
        Assert.That(await client.GetStringAsync("/people?q=coder"), Does.Match(@"<a href=""/people/cy-coder""><bdi>"));
    }
}
