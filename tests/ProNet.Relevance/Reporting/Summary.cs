using System.Globalization;

namespace ProNet.Relevance.Reporting;

/// <summary>The mean of a measure, how sure it is, and what became of each query since the baseline.</summary>
/// <param name="Measure">Its name.</param>
/// <param name="Queries">How many there were.</param>
/// <param name="Mean">From 0 to 1.</param>
/// <param name="Low">Of the interval that holds the mean in 95 of 100 samples.</param>
/// <param name="High">Likewise.</param>
/// <param name="Improved">Queries answered better than in the baseline.</param>
/// <param name="Regressed">Worse.</param>
/// <param name="Compared">Queries that the baseline has.</param>
internal sealed record Summary(string Measure, int Queries, double Mean, double Low, double High, int Improved, int Regressed, int Compared)
{
    private const int Samples = 2_000;
    private const int Seed = 1;

    /// <summary>Smaller differences are rounding.</summary>
    private const double Same = 0.0005;

    public static string Header => $"{"measure",-34} {"queries",8} {"mean",7}    95 % interval    improved unchanged regressed";

    /// <param name="measure">Name of the measure.</param>
    /// <param name="scores">At least one.</param>
    /// <param name="baseline">Scores of an earlier run; empty for none.</param>
    public static Summary Of(string measure, IReadOnlyList<Score> scores, IReadOnlyDictionary<(string Measure, string Query), double> baseline)
    {
        double[] values = [.. scores.Select(s => s.Value)];
        var (low, high) = Interval(values);
        var changes = scores.Where(s => baseline.ContainsKey((s.Measure, s.Query))).Select(s => s.Value - baseline[(s.Measure, s.Query)]).ToList();
        return new Summary(measure, values.Length, values.Average(), low, high, changes.Count(c => c > Same), changes.Count(c => c < -Same), changes.Count);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Measure,-34} {Queries,8:N0} {Mean,7:0.0000}  {Low:0.0000} to {High:0.0000}  {(Compared == 0 ? "" : $"{Improved,8} {Compared - Improved - Regressed,9} {Regressed,9}")}");

    /// <summary>Percentiles of the means of samples drawn from the scores with replacement (bootstrap).</summary>
    private static (double Low, double High) Interval(double[] values)
    {
        var random = new Random(Seed);
        var means = new double[Samples];
        for (var sample = 0; sample < Samples; sample++)
        {
            var sum = 0.0;
            for (var draw = 0; draw < values.Length; draw++)
                sum += values[random.Next(values.Length)];
            means[sample] = sum / values.Length;
        }

        Array.Sort(means);
        return (means[(int)(Samples * 0.025)], means[(int)(Samples * 0.975)]);
    }
}
