using System.Diagnostics;
using System.Diagnostics.Metrics;
using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.IndexManagement;
using Elastic.Clients.Elasticsearch.QueryDsl;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ProNet.Search.Elasticsearch.Transport;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>What becomes of each outcome of a call. Answers are canned, because a real server does not fail when a test asks it to.</summary>
public sealed class ClusterTests
{
    private const string NoAliases = "{}";

    private static readonly string Busy = CannedServer.Answer(429, """{"error":{"type":"es_rejected_execution_exception","reason":"busy"},"status":429}""", "Retry-After: 0\r\n");

    [Test]
    public async Task Call_WhenAnswered_SaysWhoAsksInPlainJson()
    {
        await using var server = new CannedServer(_ => CannedServer.Answer(200, NoAliases));
        using var cluster = Cluster(server.Address);

        var aliases = await AskAsync(cluster);

        Assert.That(aliases.Aliases, Is.Empty);
        var request = server.Requests.Single();
        Assert.That(request, Does.StartWith("GET /any/_alias"));
        Assert.That(request, Does.Contain("X-Opaque-Id: pronet-").IgnoreCase.And.Contain("Accept: application/json\r\n").And.Not.Contain("compatible-with"));
    }

    /// <summary>What is asked, and the password with it, goes to the servers of the settings and nowhere else.</summary>
    [TestCase(301)]
    [TestCase(302)]
    [TestCase(307)]
    [TestCase(308)]
    public async Task Call_WhenTheServerSendsElsewhere_DoesNotFollow(int status)
    {
        await using var elsewhere = new CannedServer(_ => CannedServer.Answer(200, NoAliases));
        await using var server = new CannedServer(_ => CannedServer.Answer(status, "{}", $"Location: {elsewhere.Address}any/_alias\r\n"));
        using var cluster = Cluster(server.Address);

        Assert.That(async () => await AskAsync(cluster), Throws.InstanceOf<Exception>());
        Assert.That(elsewhere.Requests, Is.Empty);
        Assert.That(server.Requests, Is.Not.Empty);
    }

    [TestCase(true, true)]
    [TestCase(false, false)]
    public async Task Call_WhenItIsLong_IsCompressedIfThatIsWanted(bool wanted, bool isCompressed)
    {
        await using var server = new CannedServer(_ => CannedServer.Answer(200, """{"took":1,"timed_out":false,"_shards":{"total":1,"successful":1,"failed":0},"hits":{"hits":[]}}"""));
        using var cluster = Cluster([server.Address], o => o with { Compress = wanted });

        await cluster.SearchAsync(new SearchRequest("any") { Query = new TermQuery("field", "short") }, CancellationToken.None);
        await cluster.SearchAsync(new SearchRequest("any") { Query = new TermQuery("field", new string('x', ServerHandler.LeastCompressed)) }, CancellationToken.None);

        Assert.That(server.Requests.Select(r => r.Contains("Content-Encoding: gzip", StringComparison.OrdinalIgnoreCase)), Is.EqualTo(new[] { false, isCompressed }));
        Assert.That(server.Requests, Is.All.Contains("Content-Type: application/json\r\n"));
    }

    [TestCase(429)]
    [TestCase(502)]
    [TestCase(503)]
    [TestCase(504)]
    public async Task Call_WhenTheServerIsTooBusy_WaitsAndAsksAgainAsTheSame(int status)
    {
        await using var server = new CannedServer(n => n < 3 ? CannedServer.Answer(status, """{"error":{"type":"busy","reason":"busy"}}""", "Retry-After: 0\r\n") : CannedServer.Answer(200, NoAliases));
        using var cluster = Cluster(server.Address);

        await AskAsync(cluster);

        Assert.That(server.Requests, Has.Count.EqualTo(3));
        Assert.That(server.Requests.Select(OpaqueId).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Call_WhenTheServerSaysHowLong_WaitsThatLong()
    {
        await using var server = new CannedServer(n => n == 1 ? Busy.Replace("Retry-After: 0", "Retry-After: 1", StringComparison.Ordinal) : CannedServer.Answer(200, NoAliases));
        using var cluster = Cluster(server.Address);
        var watch = Stopwatch.StartNew();

        await AskAsync(cluster);

        Assert.That(watch.Elapsed, Is.GreaterThanOrEqualTo(TimeSpan.FromMilliseconds(990)));
    }

    [Test]
    public async Task Call_WhenTheServerStaysTooBusy_GivesUpWithASentence()
    {
        await using var server = new CannedServer(_ => Busy);
        using var cluster = Cluster(server.Address);

        var failure = await Assert.ThrowsAsync<SearchEngineUnavailableException>(() => AskAsync(cluster));

        Assert.That(failure!.Message, Does.Contain("too busy"));
        Assert.That(server.Requests, Has.Count.EqualTo(6));
    }

    [Test]
    public async Task Call_WhenTheConnectionIsCut_AsksOnceMore()
    {
        await using var server = new CannedServer(n => n == 1 ? CannedServer.Cut : CannedServer.Answer(200, NoAliases));
        using var cluster = Cluster(server.Address);

        await AskAsync(cluster);

        Assert.That(server.Requests, Has.Count.EqualTo(2));
    }

    [TestCase(CannedServer.Cut, "cannot be reached")]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", "cannot be reached")]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>", "cannot be reached")]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>", "does not speak like")]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 60\r\n\r\n{\"half\":", "did not answer within 0.3 s")]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Le", "did not answer within 0.3 s")]
    public async Task Call_WhenThereIsNoWholeAnswer_GivesUpInTimeWithASentence(string answer, string says)
    {
        await using var server = new CannedServer(_ => answer);
        using var cluster = Cluster([server.Address], o => o with { Timeout = TimeSpan.FromMilliseconds(300) });
        var watch = Stopwatch.StartNew();

        var failure = await Assert.ThrowsAsync<SearchEngineUnavailableException>(() => AskAsync(cluster));

        Assert.That(failure!.Message, Does.Contain(says));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
        Assert.That(server.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Call_WhenRefused_SaysTheFirstCause()
    {
        await using var server = new CannedServer(_ => CannedServer.Answer(
            400, """{"error":{"root_cause":[{"type":"parsing_exception","reason":"no such clause"}],"type":"search_phase_execution_exception","reason":"all shards failed"},"status":400}"""));
        using var cluster = Cluster(server.Address);

        var refusal = await Assert.ThrowsAsync<ClusterException>(() => AskAsync(cluster));

        Assert.That((refusal!.Type, refusal.Reason), Is.EqualTo(("parsing_exception", "no such clause")));
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [TestCase(0)]
    [TestCase(300)]
    public async Task Call_WhenCancelled_Throws(int milliseconds)
    {
        await using var server = new CannedServer(_ => "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
        using var cluster = Cluster(server.Address);
        using var leaving = new CancellationTokenSource(milliseconds);

        Assert.That(() => cluster.GetAliasesAsync(new GetAliasRequest((Indices)"any"), leaving.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Call_WhenANodeFailed_LeavesItAloneUntilItHasRested()
    {
        await using var good = new CannedServer(_ => CannedServer.Answer(200, NoAliases));
        await using var bad = new CannedServer(_ => CannedServer.Cut);
        using var cluster = Cluster([bad.Address, good.Address]);

        for (var call = 0; call < 6; call++)
            await AskAsync(cluster);

        Assert.That((bad.Requests.Count, good.Requests.Count), Is.EqualTo((1, 6)));
        var patience = Stopwatch.StartNew();
        while (bad.Requests.Count == 1 && patience.Elapsed < TimeSpan.FromSeconds(20))
            await AskAsync(cluster);
        Assert.That(bad.Requests, Has.Count.EqualTo(2), "A node that failed is never asked again.");
        Assert.That(patience.Elapsed, Is.GreaterThan(TimeSpan.FromMilliseconds(300)));
    }

    [Test]
    public async Task Call_WhenACallerLeaves_BlamesNoNode()
    {
        using var leaving = new CancellationTokenSource();
        await using var first = new CannedServer(n => n == 1 ? LeaveAt("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{") : CannedServer.Answer(200, NoAliases));
        await using var second = new CannedServer(_ => CannedServer.Answer(200, NoAliases));
        using var cluster = Cluster([first.Address, second.Address]);
        Assert.That(() => cluster.GetAliasesAsync(new GetAliasRequest((Indices)"any"), leaving.Token), Throws.InstanceOf<OperationCanceledException>());

        for (var call = 0; call < 4; call++)
            await AskAsync(cluster);

        Assert.That((first.Requests.Count, second.Requests.Count), Is.EqualTo((3, 2)));

        string LeaveAt(string halfAnAnswer)
        {
            leaving.Cancel();
            return halfAnAnswer;
        }
    }

    [Test]
    public async Task Call_WhateverHappens_IsCountedAndNeverLoggedWithASecret()
    {
        var statuses = new List<string>();
        using var listener = new MeterListener { InstrumentPublished = (i, l) => { if (i.Meter.Name == EngineMeter.Name && i.Name == "pronet.engine.requests") l.EnableMeasurementEvents(i); } };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => { lock (statuses) statuses.Add($"{tags[0].Value}"); });
        listener.Start();
        await using var server = new CannedServer(n => n switch { 1 => Busy, 2 => CannedServer.Cut, _ => CannedServer.Answer(200, NoAliases) });
        var logger = new LinesLogger();
        var options = new ElasticsearchOptions { Nodes = [server.Address], User = "pronet", Password = "s3cret-word" };
        using var cluster = new Cluster(options, TimeProvider.System, logger);

        await AskAsync(cluster);

        lock (statuses)
            Assert.That(statuses, Is.SupersetOf(new[] { "429", "lost", "200" }));
        Assert.That(logger.Lines, Has.Count.EqualTo(2).And.All.Contains(server.Address.Authority).And.All.Contains("/any/_alias").And.None.Contains("s3cret"));
        Assert.That(server.Requests, Is.All.Contains("Authorization: Basic"));
    }

    private static Cluster Cluster(Uri node) => Cluster([node]);

    private static Cluster Cluster(ValueList<Uri> nodes, Func<ElasticsearchOptions, ElasticsearchOptions>? change = null)
    {
        var options = new ElasticsearchOptions { Nodes = nodes };
        return new Cluster(change?.Invoke(options) ?? options, TimeProvider.System, NullLogger<Cluster>.Instance);
    }

    private static Task<GetAliasResponse> AskAsync(Cluster cluster) => cluster.GetAliasesAsync(new GetAliasRequest((Indices)"any"), CancellationToken.None);

    private static string OpaqueId(string request) => request.Split("\r\n").Single(l => l.StartsWith("X-Opaque-Id", StringComparison.OrdinalIgnoreCase));

    private sealed class LinesLogger : ILogger<Cluster>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception) + exception);
    }
}
