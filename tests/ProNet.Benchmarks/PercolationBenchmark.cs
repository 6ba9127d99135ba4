using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Benchmarks.Corpus;
using ProNet.Benchmarks.Measuring;
using ProNet.Search;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Lexicon;
using ProNet.Search.Lucene;
using ProNet.Search.Percolation;

namespace ProNet.Benchmarks;

/// <summary>
/// Changed profiles of the standard workload against saved searches: taking the profiles to pieces, the pre-search, the searches asked; beside it brute force, every search asked of every
/// profile, and the embedded engine, every search that was proposed run on an index of the changed profiles. All three must find the same.
/// </summary>
internal static class PercolationBenchmark
{
    private const int Learned = 2_000;

    /// <summary>Searches that the engine is measured with; the time of all is said in proportion.</summary>
    private const int MostOnEngine = 5_000;

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var (changed, seed) = (arguments.Int("changed", 1_000), arguments.Int("seed", 1));
        var sizes = arguments.Text("searches", "1000,10000,100000").Split(',').Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture));
        Machine.Print($"saved searches · {changed:N0} changed profiles · seed {seed}");
        var people = new SyntheticMembers(seed).Generate(changed).ToList();
        var others = new SyntheticMembers(seed + 1).Generate(Learned).ToList();
        Console.WriteLine($"{"searches",9}{"matches",9}{"candidates",12}{"unfiled",9}{"file ms",9}{"analyse",9}{"propose",9}{"ask",9}{"all, 1 core",12}{"all cores",11}{"cpu",8}{"brute",11}{"engine",11}   ms");
        foreach (var size in sizes)
            await MeasureAsync(people, others, size, seed);
        Console.WriteLine($"peak memory {Machine.PeakMegabytes()} MB");
        return 0;
    }

    private static async Task MeasureAsync(List<MemberDocument> people, List<MemberDocument> others, int size, int seed)
    {
        using var index = new PercolationIndex(SubjectKind.Member);
        foreach (var other in others)
            index.Learn(new PercolatedDocument(other));
        var requests = new SavedSearchMix(seed).Requests(size).ToList();
        var filing = Stopwatch.GetTimestamp();
        for (var i = 0; i < size; i++)
            index.Put(new StoredSearch(i, requests[i]));
        var filed = Stopwatch.GetElapsedTime(filing).TotalMilliseconds;
        Match(index, people);

        var (analyse, propose, ask) = (0.0, 0.0, 0.0);
        var found = new List<StoredSearch>();
        var (matches, candidates) = (new HashSet<(long, long)>(), 0L);
        var proposed = new HashSet<long>();
        foreach (var person in people)
        {
            var start = Stopwatch.GetTimestamp();
            var document = new PercolatedDocument(person);
            var pieces = Stopwatch.GetTimestamp();
            found.Clear();
            index.Candidates(document, found);
            var met = Stopwatch.GetTimestamp();
            var those = found.Where(s => s.Matches(document, s.Request.Scope)).Select(s => (s.Id, person.Id)).ToList();
            var asked = Stopwatch.GetTimestamp();
            (analyse, propose, ask) = (analyse + Ms(start, pieces), propose + Ms(pieces, met), ask + Ms(met, asked));
            matches.UnionWith(those);
            candidates += found.Count;
            proposed.UnionWith(found.Select(s => s.Id));
        }

        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var all = Stopwatch.GetTimestamp();
        var together = Match(index, people);
        var (wall, spent) = (Stopwatch.GetElapsedTime(all).TotalMilliseconds, (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds);
        var (brute, everything) = Brute(requests, people);
        var engine = await EngineAsync(requests, people, [.. proposed.Order()], matches);
        if (together != matches.Count || !everything.SetEquals(matches))
            throw new InvalidOperationException($"The pre-search found {matches.Count} and {together} matches, brute force {everything.Count}.");
        Console.WriteLine($"{size,9:N0}{matches.Count,9:N0}{candidates,12:N0}{index.Unfiled,9:N0}{filed,9:N0}{analyse,9:N0}{propose,9:N0}{ask,9:N0}{analyse + propose + ask,12:N0}{wall,11:N0}{spent,8:N0}{brute,11:N0}{engine,11:N0}");
    }

    private static int Match(PercolationIndex index, List<MemberDocument> people)
    {
        var count = 0;
        Parallel.ForEach(people, () => new List<StoredSearch>(), (person, _, found) =>
        {
            var document = new PercolatedDocument(person);
            found.Clear();
            index.Candidates(document, found);
            Interlocked.Add(ref count, found.Count(s => s.Matches(document, s.Request.Scope)));
            return found;
        }, _ => { });
        return count;
    }

    private static (double Ms, HashSet<(long, long)> Matches) Brute(List<Search.Requests.SearchRequest> requests, List<MemberDocument> people)
    {
        var searches = requests.Select((r, i) => new StoredSearch(i, r)).ToList();
        var documents = people.ConvertAll(p => new PercolatedDocument(p));
        var start = Stopwatch.GetTimestamp();
        var matches = documents.SelectMany(d => searches.Where(s => s.Matches(d, s.Request.Scope)).Select(s => (s.Id, d.Document.Id))).ToHashSet();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, matches);
    }

    /// <returns>Milliseconds for all proposed searches, in proportion to those that were run.</returns>
    private static async Task<double> EngineAsync(List<Search.Requests.SearchRequest> requests, List<MemberDocument> people, List<long> proposed, HashSet<(long Search, long Person)> matches)
    {
        var folder = Directory.CreateTempSubdirectory("pronet-benchmark-");
        try
        {
            await using var services = new ServiceCollection()
                .AddSingleton(TimeProvider.System).AddSingleton<IFacetLabels, PlainLabels>().AddProNetLucene(folder.FullName).BuildServiceProvider();
            var writer = services.GetRequiredService<IIndexWriter>();
            await writer.CreateGenerationAsync(1, CancellationToken.None);
            await writer.ActivateGenerationAsync(1, CancellationToken.None);
            var searcher = services.GetRequiredService<ISearcher>();
            var start = Stopwatch.GetTimestamp();
            await writer.WriteAsync(1, people.ConvertAll(IndexOperation.Put), CancellationToken.None);
            var written = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            var found = matches.ToLookup(m => m.Search, m => m.Person);
            var some = proposed.Where((_, i) => i % Math.Max(1, proposed.Count / MostOnEngine) == 0).ToList();
            start = Stopwatch.GetTimestamp();
            foreach (var id in some)
            {
                var response = await searcher.SearchAsync(requests[(int)id] with { Limit = people.Count, Correct = false }, CancellationToken.None);
                if (!response.Hits.Select(h => h.Id).ToHashSet().SetEquals(found[id]))
                    throw new InvalidOperationException($"The engine finds something else with {requests[(int)id].Query}.");
            }

            return written + (Stopwatch.GetElapsedTime(start).TotalMilliseconds * proposed.Count / Math.Max(1, some.Count));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Ms(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalMilliseconds;
}
