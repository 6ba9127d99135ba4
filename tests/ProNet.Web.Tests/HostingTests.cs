using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Hosting;
using ProNet.Hosting.Configuration;
using ProNet.Indexing;
using ProNet.Indexing.Hosting;
using ProNet.Web.Hosting;

namespace ProNet.Web.Tests;

public sealed class HostingTests
{
    [TestCase("/people")]
    [TestCase("/api/v1/people")]
    [TestCase("/not/there")]
    public async Task AnyAnswer_ForbidsInlineScriptAndForeignContent(string path)
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync(path);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.That(policy, Does.Contain("default-src 'none'").And.Contain("script-src 'self';").And.Contain("frame-ancestors 'none'"));
        Assert.That(policy, Does.Not.Contain("unsafe").And.Not.Contain("http"));
        Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
    }

    [Test]
    public async Task ApiReference_LoadsNothingFromElsewhere()
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync("/api/");
        var page = await response.Content.ReadAsStringAsync();

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page, Does.Not.Contain("cdn.").And.Not.Contain("src=\"http"));
        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("'nonce-").And.Not.Contain("script-src 'self' 'unsafe-inline'"));
    }

    [Test]
    public async Task Page_IsInTheLanguageOfTheBrowserUntilOneIsChosen()
    {
        using var client = SharedHost.Host.Client("fr");
        var french = await client.GetStringAsync("/people");
        using var choice = await client.GetAsync("/language/en?returnUrl=%2Fpeople%3Fq%3Dx");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/people");
        request.Headers.Add("Cookie", choice.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        using var english = await client.SendAsync(request);

        Assert.That(french, Does.Contain("lang=\"fr\""));
        Assert.That(choice.Headers.Location!.OriginalString, Is.EqualTo("/people?q=x"));
        Assert.That(await english.Content.ReadAsStringAsync(), Does.Contain("<html lang=\"en\""));
    }

    [TestCase("//evil.example")]
    [TestCase("/\\evil.example")]
    [TestCase("https://evil.example")]
    [TestCase("")]
    public async Task Language_WithAnAddressElsewhere_GoesHome(string address)
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync("/language/fr?returnUrl=" + Uri.EscapeDataString(address));

        Assert.That(response.Headers.Location!.OriginalString, Is.EqualTo("/"));
    }

    [TestCase("/nowhere", "Page not found")]
    [TestCase("/people/nobody", "Page not found")]
    [TestCase("/language/xx", "Page not found")]
    public async Task Page_WhenMissing_SaysSoWith404(string path, string words)
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain(words));
    }

    [TestCase("/health/live")]
    [TestCase("/health/ready")]
    public async Task Health_WhenAllIsWell_IsHealthy(string path)
    {
        using var client = SharedHost.Host.Client();

        Assert.That(await client.GetStringAsync(path), Does.StartWith("{\"status\":\"healthy\""));
    }

    [TestCase("--dta", "x", "--data")]
    [TestCase("--urls", "nonsense", "ProNet:Urls")]
    [TestCase("--demo", "perhaps", "ProNet:Demo")]
    [TestCase("--engine", "elastic", "ProNet:Search:Engine")]
    [TestCase("--data", "/dev/null", "ProNet:Data")]
    [TestCase("--ProNet:Serch:Engine", "lucene", "ProNet:Serch:Engine")]
    [TestCase("--ProNet:Indexing:BatchSize", "0", "ProNet:Indexing:BatchSize")]
    [TestCase("--ProNet:Indexing:BatchSise", "10", "ProNet:Indexing:BatchSise")]
    public void Start_WithAWrongValue_IsRefusedInASentenceThatNamesTheKey(string name, string value, string key)
    {
        string[] args = [name, value];

        Assert.That(() => HostBuilding.Create(args), Throws.TypeOf<ConfigurationException>().With.Message.Contains(key));
    }

    [Test]
    public void Start_WithSettingsOfTheIndexing_UsesThem()
    {
        var folder = Directory.CreateTempSubdirectory("pronet-options-").FullName;
        try
        {
            var (builder, options) = HostBuilding.Create(["--data", folder, "--ProNet:Indexing:BatchSize", "42"]);
            using var services = builder.Services.AddProNetStore(options).AddProNetIndexing().BuildServiceProvider();

            Assert.That(services.GetRequiredService<IndexingOptions>().BatchSize, Is.EqualTo(42));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void Start_WithSwitches_ReadsThem()
    {
        var folder = Directory.CreateTempSubdirectory("pronet-options-").FullName;
        try
        {
            var (_, options) = HostBuilding.Create(["--demo", "--data", folder, "--urls=http://127.0.0.1:5099"]);

            Assert.Multiple(() =>
            {
                Assert.That(options.Demo, Is.True);
                Assert.That(options.DataFolder, Is.EqualTo(folder));
                Assert.That(options.Urls, Is.EqualTo("http://127.0.0.1:5099"));
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
