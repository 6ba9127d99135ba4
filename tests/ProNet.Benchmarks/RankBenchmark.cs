using System.Diagnostics;
using System.Globalization;
using ProNet.Benchmarks.Measuring;
using ProNet.Ranking.Explaining;
using ProNet.Ranking.Features;
using ProNet.Ranking.Learning;

namespace ProNet.Benchmarks;

/// <summary>
/// Trains the usual bag (200 trees for the order and 200 for the grade) on made-up judged rows of the candidates' schema, then times one thread that scores windows of candidates, and explains single ones.
/// </summary>
internal static class RankBenchmark
{
    private const int Windows = 2_000;

    public static int Run(Arguments arguments)
    {
        var (candidates, seed) = (arguments.Int("candidates", 200), arguments.Int("seed", 1));
        var schema = QuestionSchemas.Candidate;
        Machine.Print($"ranking · {candidates:N0} candidates of {schema.Count} features · seed {seed}");
        var random = new Random(seed);
        var builder = new RankingSetBuilder(schema.Count);
        for (var row = 0; row < 20_000; row++)
        {
            var values = Row(random, schema.Count);
            _ = builder.Add($"{row / 40}", (int)Math.Clamp(values[0] + (2 * values[1] * values[2]) + random.NextDouble(), 0, 3), values);
        }

        var started = Stopwatch.GetTimestamp();
        var model = ModelTrainer.Train(builder.Build(), schema, BagParameters.Default, new TrainingOrigin(DateTime.UnixEpoch)).Model!;
        Print("trained", Stopwatch.GetElapsedTime(started).TotalSeconds, $"s, {model.TreeCount} trees");

        float[] rows = [.. Enumerable.Range(0, candidates).SelectMany(_ => Row(random, schema.Count))];
        var scores = new double[candidates];
        var times = new double[Windows];
        for (var i = 0; i < Windows / 4; i++)
            model.Score(rows, scores);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Windows; i++)
        {
            var start = Stopwatch.GetTimestamp();
            model.Score(rows, scores);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Array.Sort(times);
        Print("score p50", times[Windows / 2], "ms");
        Print("score p95", times[(int)(Windows * 0.95)], "ms");
        Print("score least", times[0], "ms");
        Print("allocated", allocated, "bytes by all windows");

        var explained = new double[200];
        for (var i = 0; i < explained.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = Explanation.Of(model, rows.AsSpan(i % candidates * schema.Count, schema.Count));
            explained[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(explained);
        Print("explain one p50", explained[explained.Length / 2], "ms");
        return 0;
    }

    private static float[] Row(Random random, int features) => [.. Enumerable.Range(0, features).Select(_ => (float)random.NextDouble())];

    private static void Print(string what, double value, string unit) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-16} {value,10:0.####} {unit}"));
}
