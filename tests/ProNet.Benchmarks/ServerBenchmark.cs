using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Benchmarks.Corpus;
using ProNet.Benchmarks.Measuring;
using ProNet.Search;
using ProNet.Search.Elasticsearch;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Indexing;
using ProNet.Search.Lexicon;

namespace ProNet.Benchmarks;

/// <summary>
/// What a search on Elasticsearch or OpenSearch costs this side of the wire: CPU and allocations of the process per request of the standard workload, and of each document written.
/// Indices named <c>pronet-benchmark-…</c> are made and deleted.
/// </summary>
internal static class ServerBenchmark
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        var (url, documents, seed, rounds) = (arguments.Text("url", "http://127.0.0.1:9200"), arguments.Int("documents", 20_000), arguments.Int("seed", 1), arguments.Int("rounds", 3));
        Machine.Print($"search server at {url} · {documents:N0} profiles · seed {seed}");
        await using var services = new ServiceCollection()
            .AddSingleton<IFacetLabels, PlainLabels>()
            .AddProNetElasticsearch(new ElasticsearchOptions { Nodes = [new Uri(url)], Prefix = "pronet-benchmark", Replicas = 0 })
            .BuildServiceProvider();
        var (writer, searcher) = (services.GetRequiredService<IIndexWriter>(), services.GetRequiredService<ISearcher>());
        await writer.CreateGenerationAsync(1, CancellationToken.None);
        try
        {
            var batches = new SyntheticMembers(seed).Generate(documents).Chunk(500).Select(b => b.Select(IndexOperation.Put).ToList()).ToList();
            await MeasureAsync("write", documents, async () =>
            {
                foreach (var batch in batches)
                    await writer.WriteAsync(1, batch, CancellationToken.None);
            });
            await writer.ActivateGenerationAsync(1, CancellationToken.None);
            batches.Clear();
            var requests = new QueryMix(seed).Requests().Select(r => r.Request).ToList();
            for (var round = 0; round <= rounds; round++)
            {
                await MeasureAsync(round == 0 ? "search, cold" : "search", requests.Count, async () =>
                {
                    foreach (var request in requests)
                        await searcher.SearchAsync(request, CancellationToken.None);
                });
            }

            return 0;
        }
        finally
        {
            // What is searched is not dropped.
            await writer.CreateGenerationAsync(2, CancellationToken.None);
            await writer.ActivateGenerationAsync(2, CancellationToken.None);
            await writer.DropGenerationAsync(1, CancellationToken.None);
        }
    }

    private static async Task MeasureAsync(string what, int count, Func<Task> work)
    {
        using var process = Process.GetCurrentProcess();
        var (allocated, cpu, started) = (GC.GetTotalAllocatedBytes(precise: true), process.TotalProcessorTime, Stopwatch.GetTimestamp());
        await work();
        process.Refresh();
        Console.WriteLine(FormattableString.Invariant(
            $"{what,-14}{count,8} × {(GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1024.0 / count,10:0.0} KiB allocated {(process.TotalProcessorTime - cpu).TotalMilliseconds / count,8:0.000} ms CPU {Stopwatch.GetElapsedTime(started).TotalMilliseconds / count,8:0.000} ms"));
    }
}
