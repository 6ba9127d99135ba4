using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Benchmarks.Corpus;
using ProNet.Benchmarks.Measuring;
using ProNet.Domain.Access;
using ProNet.Search;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Lexicon;
using ProNet.Search.Lucene;

namespace ProNet.Benchmarks;

/// <summary>
/// Indexes the standard workload with the embedded engine, durable at the end, then times 480 requests of 12 kinds on one thread. With <c>--secrets N</c>, N of a
/// hundred profiles keep the summary from everyone and the oldest position from all but recruiters; the others are the same in every view.
/// </summary>
internal static class EngineBenchmark
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        var documents = arguments.Int("documents", 100_000);
        var seed = arguments.Int("seed", 1);
        var secrets = arguments.Int("secrets", 0);
        var folder = Directory.CreateTempSubdirectory("pronet-benchmark-");
        try
        {
            Machine.Print($"embedded engine · {documents:N0} profiles · seed {seed} · {secrets} % with secrets");
            await using var services = new ServiceCollection()
                .AddSingleton(TimeProvider.System)
                .AddSingleton<IFacetLabels, PlainLabels>()
                .AddProNetLucene(Path.Combine(folder.FullName, "index"))
                .BuildServiceProvider();
            await IndexAsync(services.GetRequiredService<IIndexWriter>(), new SyntheticMembers(seed).Generate(documents), secrets);
            Console.WriteLine($"index {Megabytes(folder):0.0} MB, all views together");
            Search(services.GetRequiredService<ISearcher>(), new QueryMix(seed));
            Console.WriteLine($"peak memory {Machine.PeakMegabytes()} MB");
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task IndexAsync(IIndexWriter writer, IEnumerable<MemberDocument> people, int secrets)
    {
        await writer.CreateGenerationAsync(1, CancellationToken.None);
        var started = Stopwatch.GetTimestamp();
        var written = 0;
        foreach (var batch in people.Chunk(5_000))
        {
            await writer.WriteAsync(1, batch.Select(m => m.Id % 100 < secrets ? Secretive(m) : IndexOperation.Put(m)).ToList(), CancellationToken.None);
            written += batch.Length;
        }

        await writer.ActivateGenerationAsync(1, CancellationToken.None);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine($"indexed {written:N0} in {seconds:0.0} s: {written / seconds:N0} documents/s, generation of the corpus included");
    }

    private static IndexOperation Secretive(MemberDocument member) => new(member.Subject, member.Id, member.Version, new ByView<SearchDocument?>(view => view switch
    {
        View.Everyone => member with { Summary = "", Positions = member.Positions.Take(2).ToValueList() },
        View.Members => member with { Positions = member.Positions.Take(2).ToValueList() },
        _ => member,
    }));

    private static double Megabytes(DirectoryInfo folder) => folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length) / (1024.0 * 1024);

    private static void Search(ISearcher searcher, QueryMix mix)
    {
        var requests = mix.Requests().ToList();
        foreach (var (_, request) in requests)
            Answer(searcher, request);

        var kinds = requests.Select(r => r.Kind).Distinct().ToDictionary(kind => kind, kind => new Measurement(kind));
        foreach (var (kind, request) in requests)
            kinds[kind].Time(() => Answer(searcher, request));
        var all = new Measurement("all");
        Console.WriteLine(Measurement.Header);
        foreach (var measurement in kinds.Values)
        {
            Console.WriteLine(measurement);
            all.Merge(measurement);
        }

        Console.WriteLine(all);
    }

    /// <summary>The embedded engine answers on the calling thread, which thread-CPU time relies on; an answer from elsewhere is an error here.</summary>
    private static void Answer(ISearcher searcher, Search.Requests.SearchRequest request)
    {
        var answer = searcher.SearchAsync(request, CancellationToken.None);
        if (!answer.IsCompletedSuccessfully)
            throw new InvalidOperationException("The embedded engine did not answer on the calling thread.", answer.Exception);
    }
}
