using System.Net;
using System.Text.RegularExpressions;

namespace ProNet.Web.Tests;

internal sealed partial class MetricsTests
{
    [Test]
    public async Task Metrics_FromThisMachine_TellOfSearchesAndOfTheQueue()
    {
        using var client = SharedHost.Host.Client();
        await client.GetStringAsync("/api/v1/people?q=nurse");

        var metrics = await UntilSampledAsync(client);

        Assert.That(metrics, Does.Match(@"pronet_search_duration_seconds_count\{.*kind=""member"".*\} [1-9]"));
        Assert.That(metrics, Does.Match(@"pronet_index_documents_total\{.*outcome=""applied"".*\} [1-9]"));
        Assert.That(metrics, Does.Match(@"pronet_index_queue(\{.*\})? 0"));
        Assert.That(metrics, Does.Contain("le=\"0.04\""));
    }

    /// <summary>An alert on a name that nothing reports never rings.</summary>
    [TestCase("alerts.yaml")]
    [TestCase("dashboard.json")]
    public async Task Monitoring_OnlyNamesWhatIsReported(string file)
    {
        using var client = SharedHost.Host.Client();
        await client.GetStringAsync("/api/v1/people?q=nurse");
        await using (var broken = new WebHost { Searcher = new EngineDownTests.DeadSearcher() })
        using (var other = broken.Client())
            (await other.GetAsync("/api/v1/people?q=nurse")).Dispose();
        var metrics = await UntilSampledAsync(client);

        var names = Names().Matches(await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Path, "infra", "monitoring", file))).Select(m => m.Value).Distinct().ToList();

        Assert.That(names, Has.Count.GreaterThan(5));
        // Those of the search servers are told by a host that has some; their own tests look at them.
        Assert.That(names.Where(n => !n.StartsWith("pronet_engine_", StringComparison.Ordinal) && !metrics.Contains(n, StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("local", "203.0.113.9", HttpStatusCode.NotFound)]
    [TestCase("open", "203.0.113.9", HttpStatusCode.OK)]
    [TestCase("off", "127.0.0.1", HttpStatusCode.NotFound)]
    public async Task Metrics_ByTheSetting_AreReadByWhomItNames(string setting, string from, HttpStatusCode status)
    {
        await using var host = new WebHost { Settings = { ["ProNet:Metrics"] = setting } };
        using var client = host.Client(from: from);

        using var response = await client.GetAsync("/metrics");

        Assert.That(response.StatusCode, Is.EqualTo(status));
    }

    /// <summary>The queue is read every few seconds, and an answer is kept for a moment.</summary>
    private static async Task<string> UntilSampledAsync(HttpClient client)
    {
        var metrics = "";
        for (var i = 0; i < 200 && !(metrics.Contains("pronet_index_queue", StringComparison.Ordinal) && metrics.Contains("pronet_search_duration", StringComparison.Ordinal)); i++)
        {
            await Task.Delay(100);
            metrics = await client.GetStringAsync("/metrics");
        }

        return metrics;
    }

    [GeneratedRegex("pronet_[a-z_]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();
}
