using System.Net;
using ProNet.Domain.Profiles;
using ProNet.Search;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Web.Tests;

internal sealed class VisitorLimitTests
{
    [Test]
    public async Task Page_AskedForTooOften_IsRefusedInWordsToThatVisitorAlone()
    {
        await using var host = new WebHost { Settings = { ["ProNet:Pages:RequestsPerMinute"] = "6" } };
        using var one = host.Client(from: "2001:db8:1:1::1");
        using var sameNetwork = host.Client("fr", from: "2001:db8:1:1:ffff::2");
        using var other = host.Client(from: "2001:db8:1:2::1");

        using var first = await one.GetAsync("/design");
        using var second = await one.GetAsync("/design");
        using var third = await sameNetwork.GetAsync("/design");
        using var others = await other.GetAsync("/design");
        using var file = await one.GetAsync("/css/base.css");
        using var health = await one.GetAsync("/health/live");

        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(second.Headers.RetryAfter!.Delta, Is.GreaterThan(TimeSpan.Zero));
        Assert.That(await second.Content.ReadAsStringAsync(), Does.Contain("<h1>That was a lot at once</h1>"));
        Assert.That(await third.Content.ReadAsStringAsync(), Does.Contain("<h1>Cela fait beaucoup"));
        Assert.That(new[] { others.StatusCode, file.StatusCode, health.StatusCode }, Is.All.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/api/v1/people")]
    [TestCase("/api/v1/suggest?q=nu")]
    [TestCase("/api/v1/export/people?format=json")]
    public async Task Api_AskedTooOften_IsRefusedWithAProblem(string path)
    {
        await using var host = new WebHost { Settings = { ["ProNet:Api:RequestsPerMinute"] = "6" } };
        using var client = host.Client(from: "192.0.2.7");
        (await client.GetAsync("/api/v1/people/nobody")).Dispose();

        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(response.Headers.RetryAfter, Is.Not.Null);
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }

    [Test]
    public async Task Searches_OfOneVisitor_RunFewAtATimeAndLeaveRoomForOthers()
    {
        var searcher = new HeldSearcher();
        await using var host = new WebHost { Searcher = searcher, Settings = { ["ProNet:Visitors:RequestsAtATime"] = "3" } };
        using var greedy = host.Client(from: "192.0.2.7");
        using var other = host.Client(from: "192.0.2.8");

        var many = Enumerable.Range(0, 3 + 32 + 5).Select(_ => greedy.GetAsync("/people?q=x")).ToList();
        await UntilAsync(() => searcher.Running == 3 && many.Count(t => t.IsCompleted) == 5);
        var others = other.GetAsync("/people?q=y");
        await UntilAsync(() => searcher.Running == 4);
        searcher.Release();
        var answers = await Task.WhenAll(many.Append(others));

        Assert.That(searcher.Most, Is.EqualTo(4));
        Assert.That(answers.Count(a => a.StatusCode == HttpStatusCode.TooManyRequests), Is.EqualTo(5));
        Assert.That(answers.Count(a => a.StatusCode == HttpStatusCode.OK), Is.EqualTo(36));
        Array.ForEach(answers, a => a.Dispose());
    }

    [Test]
    public async Task Exports_OfOneVisitor_AreTwoAtATimeAndLeaveRoomForOthers()
    {
        var searcher = new HeldSearcher();
        await using var host = new WebHost { Searcher = searcher };
        using var greedy = host.Client(from: "192.0.2.7");
        using var other = host.Client(from: "192.0.2.8");

        var many = Enumerable.Range(0, 2 + 2 + 3).Select(_ => greedy.GetAsync("/api/v1/export/people?format=json")).ToList();
        await UntilAsync(() => searcher.Running == 2 && many.Count(t => t.IsCompleted) == 3);
        var others = other.GetAsync("/api/v1/export/people?format=json");
        await UntilAsync(() => searcher.Running == 3);
        searcher.Release();
        var answers = await Task.WhenAll(many.Append(others));

        Assert.That(answers.Count(a => a.StatusCode == HttpStatusCode.TooManyRequests), Is.EqualTo(3));
        Array.ForEach(answers, a => a.Dispose());
    }

    [Test]
    public async Task Export_WhenItTakesTooLong_IsCutOff()
    {
        await using var host = new WebHost { Searcher = new EndlessSecondPage(), Settings = { ["ProNet:Exports:Seconds"] = "1" } };
        using var client = host.Client();
        await host.SaveAsync(new Member { Handle = "ada", Origin = new ImportOrigin { Source = "test", ExternalId = "1" }, Name = new FullName { Given = "Ada" } });

        Assert.That(async () => await client.GetStringAsync("/api/v1/export/people?format=json"), Throws.Exception);
    }

    private static async Task UntilAsync(Func<bool> reached)
    {
        for (var i = 0; i < 600 && !reached(); i++)
            await Task.Delay(50);
        Assert.That(reached(), Is.True);
    }

    /// <summary>Finds nothing, once it is released; health checks and the like, which ask for no hits, do not wait.</summary>
    private sealed class HeldSearcher : ISearcher
    {
        private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int running;
        private int most;

        public EngineDescription Engine { get; } = new("test");

        public int Running => Volatile.Read(ref running);

        public int Most => Volatile.Read(ref most);

        public void Release() => released.SetResult();

        public async Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
        {
            if (!released.Task.IsCompleted)
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(now);
                await released.Task.WaitAsync(cancellationToken);
                Interlocked.Decrement(ref running);
            }

            return new SearchResponse { Total = 0, Hits = [] };
        }

        public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();

        private void InterlockedMax(int value)
        {
            for (var seen = Most; value > seen && Interlocked.CompareExchange(ref most, value, seen) != seen; seen = Most)
            {
            }
        }
    }

    private sealed class EndlessSecondPage : ISearcher
    {
        public EngineDescription Engine { get; } = new("test");

        public async Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
        {
            if (request.After is not null)
                await Task.Delay(Timeout.Infinite, cancellationToken);
            return new SearchResponse { Total = 200, Hits = [new SearchHit { Id = 1, Score = 1 }], Next = new SearchCursor("x", 1) };
        }

        public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
