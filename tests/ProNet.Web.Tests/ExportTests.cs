using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Search;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Web.Tests;

/// <summary>What is taken away is what the search finds: all of it, in its order, and nothing that the viewer may not see.</summary>
internal sealed class ExportTests
{
    /// <summary>More than two pages of the walk.</summary>
    private const int People = 230;

    private WebHost host = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = new WebHost();
        _ = host.Client();
        await host.SaveAsync([.. Enumerable.Range(1, People).Select(Person)]);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [TestCase("q=gardener")]
    [TestCase("q=gardener&sort=name")]
    [TestCase("q=gardener+-rare&sort=recent")]
    [TestCase("q=gardenr")]
    [TestCase("q=nothing-at-all&exact=1")]
    public async Task Export_OfAnySearch_HoldsEveryHitInOrder(string query)
    {
        using var client = host.Client();
        var found = new List<string>();
        for (var next = $"/api/v1/people?{query}&limit=50"; next is not null;)
        {
            var page = JsonDocument.Parse(await client.GetStringAsync(next)).RootElement;
            found.AddRange(page.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("id").GetString()!));
            next = page.GetProperty("next").GetString();
        }

        var taken = JsonDocument.Parse(await client.GetStringAsync($"/api/v1/export/people?format=json&{query}")).RootElement;
        var table = await client.GetStringAsync($"/api/v1/export/people?format=csv&{query}");

        Assert.That(taken.EnumerateArray().Select(p => p.GetProperty("id").GetString()), Is.EqualTo(found));
        Assert.That(table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(found.Count + 1));
    }

    [Test]
    public async Task Subject_WhenHiddenSinceItWasIndexed_IsOnNoPageAndInNoAnswer()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var members = scope.ServiceProvider.GetRequiredService<ProNetDbContext>().Members.Where(m => m.Headline.Contains("Rare"));
        using var client = host.Client();
        string[] addresses =
        [
            "/people?q=rare", "/people/person-7", "/api/v1/people?q=rare", "/api/v1/people/person-7",
            "/api/v1/export/people?format=csv&q=rare", "/api/v1/export/people?format=json&q=rare",
        ];
        Assert.That(await SayingAsync(client, addresses, "Surname7"), Is.EqualTo(addresses), "As long as it is public.");

        // Written past the change feed, as when the worker is far behind.
        await members.ExecuteUpdateAsync(m => m.SetProperty(x => x.Audience, Audience.Hidden));
        try
        {
            Assert.That(await SayingAsync(client, addresses, "Surname7"), Is.Empty);
        }
        finally
        {
            await members.ExecuteUpdateAsync(m => m.SetProperty(x => x.Audience, Audience.Everyone));
        }
    }

    [TestCase("format=xml", "format")]
    [TestCase("q=x", "format")]
    [TestCase("format=csv&limit=5", "limit")]
    [TestCase("format=csv&foo=1", "foo")]
    public async Task Export_WithABrokenParameter_IsRefusedWithTheReason(string query, string about)
    {
        using var client = host.Client();
        using var response = await client.GetAsync("/api/v1/export/people?" + query);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain(about));
    }

    [Test]
    public async Task Export_WhenTaken_IsAFileWithADatedName()
    {
        using var client = host.Client();
        using var response = await client.GetAsync("/api/v1/export/people?format=csv&q=rare");

        Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/csv; charset=utf-8"));
        Assert.That(response.Content.Headers.ContentDisposition!.FileName, Does.Match(@"^pronet-people-\d{4}-\d\d-\d\d\.csv$"));
    }

    [Test]
    public async Task Export_WhenTheEngineGoesHalfWay_IsCutOffRatherThanCutShort([Values("csv", "json")] string format)
    {
        await using var other = new WebHost { Searcher = new FirstPageOnly() };
        _ = other.Client();
        await other.SaveAsync(Person(1));
        using var client = other.Client();

        Assert.That(async () => await client.GetStringAsync("/api/v1/export/people?format=" + format), Throws.Exception);
    }

    private static Member Person(int number) => new()
    {
        Handle = $"person-{number}",
        Origin = new ImportOrigin { Source = "test", ExternalId = $"{number}" },
        Name = new FullName { Given = $"Name{number}", Family = $"Surname{number}" },
        Headline = number % 100 == 7 ? "Rare gardener" : "Gardener",
    };

    /// <summary>Which of the addresses have a text in their answer.</summary>
    private static async Task<List<string>> SayingAsync(HttpClient client, IEnumerable<string> addresses, string text)
    {
        var saying = new List<string>();
        foreach (var address in addresses)
        {
            using var response = await client.GetAsync(address);
            if ((await response.Content.ReadAsStringAsync()).Contains(text, StringComparison.Ordinal))
                saying.Add(address);
        }

        return saying;
    }

    private sealed class FirstPageOnly : ISearcher
    {
        public EngineDescription Engine { get; } = new("test");

        public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken) => request.After is null
            ? Task.FromResult(new SearchResponse { Total = 200, Hits = [new SearchHit { Id = 1, Score = 1 }], Next = new SearchCursor("x", 1) })
            : throw new SearchEngineUnavailableException("Gone.");

        public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
