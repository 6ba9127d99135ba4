using System.Net;
using System.Text.Json;
using ProNet.Domain.Profiles;
using ProNet.Search;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests;

public sealed class EngineDownTests
{
    private WebHost host = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = new WebHost { Searcher = new DeadSearcher() };
        _ = host.Client();
        await host.SaveAsync(new Member { Handle = "ada", Origin = new ImportOrigin { Source = "test", ExternalId = "1" }, Name = new FullName { Given = "Ada" } });
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [TestCase("/api/v1/people")]
    [TestCase("/api/v1/suggest?q=ad")]
    [TestCase("/api/v1/export/people?format=csv")]
    public async Task Api_IsUnavailableInASentence(string path)
    {
        using var client = host.Client();
        using var response = await client.GetAsync(path);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(problem.GetProperty("title").GetString(), Is.EqualTo("Search is not available at the moment."));
        Assert.That(response.Headers.RetryAfter, Is.Not.Null);
    }

    [Test]
    public async Task SearchPage_IsUnavailableAndProfilesWork()
    {
        using var client = host.Client();
        using var search = await client.GetAsync("/people?q=ada");
        using var profile = await client.GetAsync("/people/ada");

        Assert.That(search.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(search.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("default-src 'none'"));
        Assert.That(await search.Content.ReadAsStringAsync(), Does.Contain("<h1>"));
        Assert.That(profile.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Candidates_OfAPastedText_HaveTheirCriteriaAndNoNumber()
    {
        using var client = host.Client();
        using var answer = await SignInForm.SendAsync(client, "/candidates", "brief", [("Text", "Nurse\n\nPython is required.")]);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("name=\"skill:python\" value=\"must\" checked").And.Not.Contain("brief-count"));
    }

    [Test]
    public async Task Health_IsAliveAndNotReady()
    {
        using var client = host.Client();
        using var live = await client.GetAsync("/health/live");
        using var ready = await client.GetAsync("/health/ready");

        Assert.That(live.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(ready.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await ready.Content.ReadAsStringAsync(), Does.Contain("The index folder is damaged"));
    }

    [TestCase("127.0.0.1", true)]
    [TestCase("203.0.113.9", false)]
    public async Task Health_ToAStranger_SaysWhichPartFailedAndNotHow(string from, bool isWhole)
    {
        using var client = host.Client(from: from);
        using var ready = await client.GetAsync("/health/ready");
        var text = await ready.Content.ReadAsStringAsync();
        var parts = JsonDocument.Parse(text).RootElement.GetProperty("checks").EnumerateArray().ToDictionary(p => p.GetProperty("name").GetString()!, p => p.GetProperty("status").GetString());

        Assert.That(parts, Is.SupersetOf(new Dictionary<string, string> { ["search"] = "unhealthy", ["store"] = "healthy" }));
        Assert.That(text.Contains("damaged", StringComparison.Ordinal), Is.EqualTo(isWhole));
        Assert.That(text.Contains("waiting", StringComparison.Ordinal), Is.EqualTo(isWhole));
        Assert.That(text.Contains("\"says\"", StringComparison.Ordinal), Is.EqualTo(isWhole));
    }

    internal sealed class DeadSearcher : ISearcher
    {
        public EngineDescription Engine { get; } = new("none");

        public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken) =>
            throw new SearchEngineUnavailableException("The index folder is damaged: run 'rebuild'.");

        public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) =>
            throw new SearchEngineUnavailableException("The index folder is damaged: run 'rebuild'.");
    }
}
