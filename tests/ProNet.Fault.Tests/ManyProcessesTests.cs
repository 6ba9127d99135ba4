using System.Net;
using ProNet.Fault.Tests.Running;
using ProNet.Testing.Servers;

namespace ProNet.Fault.Tests;

/// <summary>The scaled deployment: two web hosts and two workers on one PostgreSQL and one search server, and any one of them pulled.</summary>
public sealed class ManyProcessesTests
{
    private const int People = 400;

    private SearchServer search = null!;
    private PostgresServer postgres = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (await PostgresServer.TryStartOwnAsync() is not { } store)
        {
            Assert.Ignore(PostgresServer.Missing);
            return;
        }

        postgres = store;
        search = await Servers.RequireAsync(SearchProduct.Elasticsearch);
    }

    [Test]
    public async Task Processes_WhenSeveralShareAStore_GiveTheSameAnswersAndShareTheWork()
    {
        await using var deployment = await CreateAsync();
        using var first = await deployment.StartWebAsync();
        using var second = await deployment.StartWebAsync();
        var workers = new[] { deployment.StartWorker(), deployment.StartWorker() };
        await deployment.ImportedAsync(People, 1);
        await deployment.AssertWholeAsync(People, "after the import");

        Assert.That(workers.Count(w => w.Output.Contains("leads the indexing", StringComparison.Ordinal)), Is.LessThanOrEqualTo(1), "Two lead.");
        Assert.That(await Deployment.TotalAsync(first, "nurse"), Is.EqualTo(await Deployment.TotalAsync(second, "nurse")).And.GreaterThan(10));
        var rebuild = await deployment.RunAsync("rebuild");
        Assert.That(rebuild.Code, Is.Zero, rebuild.Output);
        await deployment.AssertWholeAsync(People, "after the rebuild");
        await Deployment.UntilAsync(async () => await Deployment.TotalAsync(second, "nurse") == await Deployment.TotalAsync(first, "nurse"), () => "the hosts differ");
    }

    [Test]
    public async Task ScaledScript_WhenStarted_IsTheWholeDeployment()
    {
        await using var deployment = await CreateAsync();
        var (script, web, workers) = await deployment.StartScaledAsync();

        await deployment.ImportedAsync(People, 1);
        await deployment.AssertWholeAsync(People, "after the import");

        await Deployment.UntilAsync(async () => await Deployment.TotalAsync(web[0], "nurse") == await Deployment.TotalAsync(web[1], "nurse"), () => "the hosts differ");
        Assert.That(await Deployment.TotalAsync(web[0], "nurse"), Is.GreaterThan(10));
        var metrics = await Task.WhenAll(web.Concat(workers).Select(client => client.GetStringAsync(new Uri("/metrics", UriKind.Relative))));
        Assert.That(metrics, Has.All.Contains("pronet_engine_requests_total").And.All.Contains("pronet_engine_request_duration_seconds_bucket"));
        Assert.That(metrics.Sum(Applied), Is.GreaterThanOrEqualTo(People), "Documents that the four report.");
        Assert.That(script.HasEnded, Is.False, script.Output);
    }

    [Test]
    public async Task Workers_WhenKilledAtRandomMoments_AreTakenOverFrom()
    {
        var kills = Soak.IsOn ? 50 : 3;
        var seed = Environment.TickCount & 0xffff;
        await TestContext.Progress.WriteLineAsync($"{kills} kills with seed {seed}");
        var random = new Random(seed);
        await using var deployment = await CreateAsync();
        deployment.StartWorker();
        for (var kill = 1; kill <= kills; kill++)
        {
            var worker = deployment.StartWorker();
            var import = await deployment.ImportAsync(People, kill);
            await Task.Delay(random.Next(1_000, 4_000));
            await worker.KillAsync();
            Assert.That(await import.EndAsync(), Is.Zero, import.Output);
        }

        await deployment.AssertWholeAsync(People, $"after {kills} kills, seed {seed}");
    }

    [Test]
    public async Task Store_WhenRestarted_IsFoundAgainByAllProcesses()
    {
        await using var deployment = await CreateAsync();
        using var web = await deployment.StartWebAsync();
        deployment.StartWorker();
        await deployment.ImportedAsync(People, 1);
        await deployment.DrainedAsync("before");

        await postgres.KillAsync();
        var whileGone = await Deployment.StatusAsync(web, "/people/member-00007");
        await postgres.StartAsync();

        Assert.That((int?)whileGone ?? 0, Is.GreaterThanOrEqualTo(500), $"A page without its store is an error, and not an empty page: {deployment.Output}");
        await Deployment.UntilAsync(async () => await Deployment.StatusAsync(web, "/people/member-00007") == HttpStatusCode.OK, () => $"the web host did not come back: {deployment.Output}");
        await deployment.ImportedAsync(People, 2);
        await deployment.AssertWholeAsync(People, "after the restart");
    }

    private static long Applied(string metrics) => metrics.Split('\n')
        .Where(line => line.StartsWith("pronet_index_documents_total", StringComparison.Ordinal) && line.Contains("outcome=\"applied\"", StringComparison.Ordinal))
        .Sum(line => (long)double.Parse(line.Split("} ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));

    private async Task<Deployment> CreateAsync() => new(search.Nodes, postgres: await postgres.CreateDatabaseAsync());
}
