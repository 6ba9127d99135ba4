namespace ProNet.Ranking.Trials;

/// <summary>How sure a difference is, by drawing its pairs again and again (Efron 1979; percentiles).</summary>
public static class PairedBootstrap
{
    private const int Draws = 2_000;

    /// <param name="differences">Of each pair, summed within it.</param>
    /// <param name="weights">What each pair weighs; the mean is of sums over sums.</param>
    /// <param name="seed">The same seed gives the same bounds.</param>
    /// <returns>Bounds of 95 % of the mean; both 0 without pairs.</returns>
    public static (double Lower, double Upper) Interval(ReadOnlySpan<double> differences, ReadOnlySpan<double> weights, int seed)
    {
        if (differences.Length != weights.Length)
            throw new ArgumentException("Each difference has a weight.", nameof(weights));
        if (differences.Length == 0)
            return (0, 0);
        var random = new Random(seed);
        var means = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var (sum, weight) = (0.0, 0.0);
            for (var i = 0; i < differences.Length; i++)
            {
                var pick = random.Next(differences.Length);
                sum += differences[pick];
                weight += weights[pick];
            }

            means[draw] = weight > 0 ? sum / weight : 0;
        }

        Array.Sort(means);
        return (means[(int)(Draws * 0.025)], means[(int)(Draws * 0.975)]);
    }
}
