using System.Net;
using ProNet.Fault.Tests.Running;
using ProNet.Testing.Servers;

namespace ProNet.Fault.Tests;

/// <summary>A cluster of two nodes that loses one while people search.</summary>
[Category("Timed")]
public sealed class NodeFaultTests
{
    private const int People = 120;

    [Test]
    public async Task Node_WhenKilledUnderLoad_SearchesGoOn()
    {
        if (await SearchServer.TryStartAsync(SearchProduct.Elasticsearch, "--nodes", "2", "--heap", "512m") is not { } server)
        {
            Assert.Ignore(SearchServer.Missing(SearchProduct.Elasticsearch));
            return;
        }

        await using (server)
        {
            if (!server.IsOwn)
                Assert.Ignore("The server that is named is not the tests' to kill.");
            // The node that will be killed comes first, so that it is asked as often as the other.
            await using var deployment = new Deployment([.. server.Nodes.Reverse()], replicas: 1);
            using var client = await deployment.StartWebAsync();
            await deployment.ImportedAsync(People, 1);
            await deployment.DrainedAsync("before");
            var total = await Deployment.TotalAsync(client, "nurse");
            Assert.That(total, Is.GreaterThan(0));
            using var stop = new CancellationTokenSource();
            var answered = 0;
            var searchers = Enumerable.Range(0, 3).Select(_ => SearchUntilAsync(client, () => Interlocked.Increment(ref answered), stop.Token)).ToList();
            await AnsweredAsync(50);

            await server.KillNodeAsync(2);

            await AnsweredAsync(answered + 300);
            await deployment.ImportedAsync(People, 2);
            await deployment.DrainedAsync("with one node");
            await stop.CancelAsync();
            await Task.WhenAll(searchers);
            await TestContext.Progress.WriteLineAsync($"{answered} searches, all answered");
            await deployment.AssertWholeAsync(People, "with one node");

            // A searcher that met an error has ended, and waiting for its answers would hide why.
            Task AnsweredAsync(int enough) => Deployment.UntilAsync(
                () => Task.FromResult(Volatile.Read(ref answered) >= enough || searchers.Exists(s => s.IsFaulted)), () => $"{answered} searches answered, not {enough}");
        }
    }

    /// <summary>Searches until told to stop; every search must be answered.</summary>
    private static async Task SearchUntilAsync(HttpClient client, Action answered, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var answer = await client.GetAsync(new Uri("/api/v1/people?q=care", UriKind.Relative), CancellationToken.None);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), await answer.Content.ReadAsStringAsync(CancellationToken.None));
            answered();
            await Task.Delay(10, CancellationToken.None);
        }
    }
}
