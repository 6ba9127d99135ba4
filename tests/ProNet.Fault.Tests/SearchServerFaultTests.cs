using System.Net;
using System.Net.Http.Json;
using ProNet.Fault.Tests.Running;
using ProNet.Testing.Servers;

namespace ProNet.Fault.Tests;

/// <summary>Real processes on a real search server whose plugs are pulled, one test each. After each the index equals the store, and nothing is lost or done twice.</summary>
[Category("Timed")]
[TestFixture(SearchProduct.Elasticsearch)]
public sealed class SearchServerFaultTests(SearchProduct product)
{
    private const int People = 300;

    private SearchServer server = null!;

    private Uri Node => server.Nodes[0];

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (await SearchServer.TryStartAsync(product) is not { } started)
        {
            Assert.Ignore(SearchServer.Missing(product));
            return;
        }

        server = started;
        if (!server.IsOwn)
            Assert.Ignore("The server that is named is not the tests' to kill.");
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }

    /// <summary>One that runs already stays as it is; one that the test before left dead must not fail this one.</summary>
    [SetUp]
    public Task StartAgainAsync() => server.StartAsync();

    [Test]
    public async Task Server_WhenKilledWhileChangesAreWritten_GetsThemAllLater()
    {
        await using var deployment = new Deployment(server.Nodes);
        var worker = deployment.StartWorker();
        // An import that finds no worker indexes by itself, and then says that it could not.
        await Deployment.UntilAsync(() => Task.FromResult(worker.Output.Contains("leads the indexing", StringComparison.Ordinal)), () => worker.Output);
        var import = await deployment.ImportAsync(People, 1);
        await Deployment.UntilAsync(async () => await IsStoredAsync(deployment, People / 3), () => import.Output);
        await server.KillAsync();
        Assert.That(await import.EndAsync(), Is.Zero, import.Output);
        Assert.That((await deployment.CountAsync()).Waiting, Is.GreaterThan(0), "Nothing waits although the server is gone.");

        await server.StartAsync();

        await deployment.AssertWholeAsync(People, "after the restart");
    }

    [Test]
    public async Task Server_WhenKilledDuringARebuild_LeavesTheOldIndexOrTheNewOneAndNothingBetween()
    {
        await using var deployment = new Deployment(server.Nodes);
        await deployment.ImportedAsync(People, 1);
        var rebuild = deployment.Indexer("rebuild");
        await Task.Delay(1_200);
        await server.KillAsync();
        await rebuild.EndAsync();
        await server.StartAsync();
        await deployment.AssertWholeAsync(People, "after the broken rebuild");

        var (code, output) = await deployment.RunAsync("rebuild");

        Assert.That(code, Is.Zero, output);
        await deployment.AssertWholeAsync(People, "after the next rebuild");
    }

    [Test]
    public async Task Server_WhenGoneAndBack_SearchesSayItInASentenceAndProfilesStillOpen()
    {
        await using var deployment = new Deployment(server.Nodes);
        using var client = await deployment.StartWebAsync();
        await deployment.ImportedAsync(People, 1);
        await deployment.DrainedAsync("before");
        Assert.That(await Deployment.TotalAsync(client, "nurse"), Is.GreaterThan(10));
        await server.KillAsync();

        using (var answer = await client.GetAsync(new Uri("/api/v1/people?q=nurse", UriKind.Relative)))
        {
            var problem = await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>();
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That(problem.ToString(), Does.Not.Contain("Exception").And.Not.Contain("   at "));
        }

        Assert.That(await Deployment.StatusAsync(client, "/people?q=nurse"), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await Deployment.StatusAsync(client, "/people/member-00007"), Is.EqualTo(HttpStatusCode.OK), "profile page");
        Assert.That(await Deployment.StatusAsync(client, "/health/live"), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await Deployment.StatusAsync(client, "/health/ready"), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        await deployment.ImportedAsync(People, 2);
        Assert.That((await deployment.CountAsync()).Waiting, Is.GreaterThan(People / 4));
        if (Soak.IsOn)
            await Task.Delay(TimeSpan.FromMinutes(10));

        await server.StartAsync();

        await deployment.AssertWholeAsync(People, "after the restart");
        await Deployment.UntilAsync(async () => await Deployment.StatusAsync(client, "/api/v1/people?q=nurse") == HttpStatusCode.OK, () => "the search did not come back");
    }

    [Test]
    public async Task Cable_WhenSlowCutOrAnsweredByATooBusyServer_DelaysChangesAndLosesNone()
    {
        await using var proxy = new TcpProxy(Node);
        await using var deployment = new Deployment([proxy.Address]);
        deployment.StartWorker();
        await deployment.ImportedAsync(People, 1);
        // The cable fails while changes are written, not while the first index is made.
        await deployment.AssertWholeAsync(People, "before");
        foreach (var (state, edition) in new[] { (CableState.Busy, 2), (CableState.Cut, 3), (CableState.Slow, 4) })
        {
            proxy.State = state;
            await deployment.ImportedAsync(People, edition);
            await Task.Delay(2_500);
            proxy.State = CableState.Whole;
            await deployment.AssertWholeAsync(People, $"after {state}");
        }

        Assert.That((proxy.AnsweredBusy, proxy.Cut), Is.EqualTo((1, 1)).Using<(int, int)>((a, b) => a.Item1 > 0 && a.Item2 > 0 && b.Item1 > 0 && b.Item2 > 0), "The cable did nothing.");
    }

    [Test]
    public async Task Disk_WhenNearlyFull_KeepsChangesUntilThereIsRoom()
    {
        await using var deployment = new Deployment(server.Nodes);
        var worker = deployment.StartWorker();
        await deployment.ImportedAsync(People, 1);
        await deployment.DrainedAsync("before");
        using var client = Clients.To(Node);
        await BlockAsync(client, deployment, "true");
        await deployment.ImportedAsync(People, 2);
        await Deployment.UntilAsync(() => Task.FromResult(worker.Output.Contains("disk is nearly full", StringComparison.Ordinal)), () => worker.Output);
        Assert.That((await deployment.CountAsync()).Waiting, Is.GreaterThan(People / 4));

        await BlockAsync(client, deployment, "null");

        await deployment.AssertWholeAsync(People, "after room was made");
    }

    [Test]
    public async Task Index_WhenDeletedByHand_IsMissedByNameAndARebuildHeals()
    {
        await using var deployment = new Deployment(server.Nodes);
        var worker = deployment.StartWorker();
        await deployment.ImportedAsync(People, 1);
        await deployment.DrainedAsync("before");
        using var client = Clients.To(Node);
        var deleted = await IndicesAsync(client, deployment);
        foreach (var index in deleted)
            (await client.DeleteAsync(new Uri(index, UriKind.Relative))).EnsureSuccessStatusCode();
        // As a process of its own, which begins seconds after the indices went.
        var import = await deployment.ImportAsync(People, 2);
        Assert.That(await import.EndAsync(), Is.Zero, import.Output);
        await Deployment.UntilAsync(() => Task.FromResult(worker.Output.Contains("index is missing", StringComparison.Ordinal)), () => worker.Output);
        // The worker may have begun to heal it already, in a generation of its own.
        Assert.That((await IndicesAsync(client, deployment)).Intersect(deleted), Is.Empty, "A write created an index without a schema.");

        var (code, output) = await deployment.RunAsync("rebuild");

        Assert.That(code, Is.Zero, output);
        await deployment.AssertWholeAsync(People, "after the rebuild");
    }

    [Test]
    public async Task Worker_WhenKilledAtRandomMoments_LosesNothing()
    {
        var kills = Soak.IsOn ? 50 : 3;
        var seed = Environment.TickCount & 0xffff;
        await TestContext.Progress.WriteLineAsync($"{kills} kills with seed {seed}");
        var random = new Random(seed);
        await using var deployment = new Deployment(server.Nodes);
        for (var kill = 1; kill <= kills; kill++)
        {
            await using var worker = deployment.StartWorker();
            var import = await deployment.ImportAsync(People, kill);
            await Task.Delay(random.Next(4_000));
            await worker.KillAsync();
            await import.EndAsync();
        }

        deployment.StartWorker();
        await deployment.ImportedAsync(People, kills + 1);
        await deployment.AssertWholeAsync(People, $"after {kills} kills, seed {seed}");
    }

    private static async Task<bool> IsStoredAsync(Deployment deployment, int people)
    {
        try
        {
            return (await deployment.CountAsync()).Members >= people;
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // The tables are not there yet.
            return false;
        }
    }

    private static async Task<List<string>> IndicesAsync(HttpClient client, Deployment deployment)
    {
        var indices = await client.GetFromJsonAsync<Dictionary<string, System.Text.Json.JsonElement>>(new Uri($"{deployment.Prefix}-g*/_alias", UriKind.Relative));
        return [.. indices!.Keys];
    }

    private static async Task BlockAsync(HttpClient client, Deployment deployment, string value)
    {
        using var body = new StringContent($$"""{"index.blocks.read_only_allow_delete":{{value}}}""", System.Text.Encoding.UTF8, "application/json");
        (await client.PutAsync(new Uri($"{deployment.Prefix}-g*/_settings", UriKind.Relative), body)).EnsureSuccessStatusCode();
    }
}
