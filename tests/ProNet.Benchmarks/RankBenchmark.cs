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
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"trained {model.TreeCount} trees in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s"));

        float[] rows = [.. Enumerable.Range(0, candidates).SelectMany(_ => Row(random, schema.Count))];
        var scores = new double[candidates];
        for (var i = 0; i < Windows / 4; i++)
            model.Score(rows, scores);
        var (scoring, explaining) = (new Measurement("score"), new Measurement("explain one"));
        for (var i = 0; i < Windows; i++)
            scoring.Time(() => model.Score(rows, scores));
        for (var i = 0; i < Windows / 10; i++)
            explaining.Time(() => Explanation.Of(model, rows.AsSpan(i % candidates * schema.Count, schema.Count)));

        Console.WriteLine(Measurement.Header);
        Console.WriteLine(scoring);
        Console.WriteLine(explaining);
        return 0;
    }

    private static float[] Row(Random random, int features) => [.. Enumerable.Range(0, features).Select(_ => (float)random.NextDouble())];
}
