using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Benchmarks.Corpus;
using ProNet.Benchmarks.Measuring;
using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Search.Building;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Lexicon;
using ProNet.Search.Lucene;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Benchmarks;

/// <summary>What one page may cost at worst: each of <see cref="WorstQueries"/> as a page of 100 hits with reasons, all facets and offers to relax, thread-CPU, cold and warm.</summary>
internal static class WorstBenchmark
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        var seed = arguments.Int("seed", 1);
        var worst = await RunAsync(SubjectKind.Member, new SyntheticMembers(seed).Generate(arguments.Int("members", 2_000)));
        worst = Math.Max(worst, await RunAsync(SubjectKind.Job, new SyntheticJobs(seed).Generate(arguments.Int("jobs", 0))));
        return worst <= arguments.Int("limit-ms", int.MaxValue) ? 0 : 1;
    }

    private static async Task<double> RunAsync(SubjectKind subject, IEnumerable<SearchDocument> documents)
    {
        var folder = Directory.CreateTempSubdirectory("pronet-worst-");
        try
        {
            await using var services = new ServiceCollection()
                .AddSingleton(TimeProvider.System)
                .AddSingleton<IFacetLabels, PlainLabels>()
                .AddProNetLucene(Path.Combine(folder.FullName, "index"))
                .BuildServiceProvider();
            var count = await IndexAsync(services.GetRequiredService<IIndexWriter>(), documents);
            if (count == 0)
                return 0;
            Machine.Print($"worst legal queries · embedded engine · {count:N0} of {subject}");
            return Search(services.GetRequiredService<ISearcher>(), subject);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> IndexAsync(IIndexWriter writer, IEnumerable<SearchDocument> documents)
    {
        await writer.CreateGenerationAsync(1, CancellationToken.None);
        var written = 0;
        foreach (var batch in documents.Chunk(5_000))
        {
            await writer.WriteAsync(1, batch.Select(IndexOperation.Put).ToList(), CancellationToken.None);
            written += batch.Length;
        }

        await writer.ActivateGenerationAsync(1, CancellationToken.None);
        return written;
    }

    private static double Search(ISearcher searcher, SubjectKind subject)
    {
        Page(searcher, Ask(subject, "warm up"));
        var worst = 0.0;
        Console.WriteLine($"{"",-34}{"clauses",9}{"hits",9}{"cold",10}{"warm",10}   CPU ms");
        foreach (var (kind, text) in WorstQueries.All())
        {
            var (cold, total) = Measured(() => Page(searcher, Ask(subject, text)));
            var (warm, _) = Measured(() => Page(searcher, Ask(subject, text)));
            worst = Math.Max(worst, warm);
            var clauses = QueryClauses.Of(Ask(subject, text).Query).Count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-34}{clauses,9}{total,9}{cold,10:0.0}{warm,10:0.0}"));
        }

        return worst;
    }

    private static (double Milliseconds, string Total) Measured(Func<string> work)
    {
        var before = ThreadCpuTime.Now();
        var total = work();
        return ((ThreadCpuTime.Now() - before).TotalMilliseconds, total);
    }

    private static SearchRequest Ask(SubjectKind subject, string text) =>
        new SearchBuilder(new SyntheticLexicon(), new SyntheticLexicon(), TimeProvider.System)
            .Build(AccessScope.Anonymous, new SearchCriteria { Subject = subject, QueryText = text }, "en").Request with
        {
            Limit = SearchAddress.MostPerPage,
            Highlights = true,
            Explain = true,
            TimeLimit = TimeSpan.FromHours(1),
            Facets = SearchSchemas.For(subject).Facets.Select(f => new FacetRequest(f.Name)).ToValueList(),
        };

    /// <summary>As a page is made: what finds little is asked a second time for what would find more.</summary>
    private static string Page(ISearcher searcher, SearchRequest request)
    {
        try
        {
            var total = Answer(searcher, request);
            if (total < 3)
                Answer(searcher, request with { Limit = 0, Facets = [], Highlights = false, Explain = false, CountRemovals = true, Correct = false });
            return total.ToString(CultureInfo.InvariantCulture);
        }
        catch (SearchTimeLimitException)
        {
            return "stopped";
        }
    }

    private static long Answer(ISearcher searcher, SearchRequest request)
    {
        var answer = searcher.SearchAsync(request, CancellationToken.None);
        return answer.IsCompletedSuccessfully
            ? answer.GetAwaiter().GetResult().Total
            : throw new InvalidOperationException("The embedded engine did not answer on the calling thread.", answer.Exception);
    }
}
