using ProNet.Ranking.Models;

namespace ProNet.Ranking.Learning;

/// <summary>
/// ListNet with a linear scorer (Cao et al. 2007, top one): the softmax of scores within a query is drawn to the softmax of grades. Convex, hence one answer and no seed;
/// by full gradients with Adam over standardised features.
/// </summary>
internal static class LinearRanker
{
    private const double Rate = 0.02;

    public static LinearTerms Train(RankingSet set, LinearParameters parameters)
    {
        var (means, deviations) = Moments(set);
        var n = set.FeatureCount;
        var rows = new double[set.Values.Length];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = (set.Values[i] - means[i % n]) / deviations[i % n];

        var weights = new double[n];
        var (first, second, gradient) = (new double[n], new double[n], new double[n]);
        for (var step = 1; step <= parameters.Steps; step++)
        {
            for (var i = 0; i < n; i++)
                gradient[i] = parameters.Ridge * weights[i];
            for (var query = 0; query < set.QueryCount; query++)
                AddGradient(set, rows, query, weights, gradient);
            for (var i = 0; i < n; i++)
            {
                first[i] = (0.9 * first[i]) + (0.1 * gradient[i]);
                second[i] = (0.999 * second[i]) + (0.001 * gradient[i] * gradient[i]);
                weights[i] -= Rate * (first[i] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(second[i] / (1 - Math.Pow(0.999, step))) + 1e-9);
            }
        }

        return new LinearTerms([.. weights.Select((weight, i) => weight / deviations[i])], means);
    }

    private static void AddGradient(RankingSet set, double[] rows, int query, double[] weights, double[] gradient)
    {
        var n = set.FeatureCount;
        var (from, to) = (set.Starts[query], set.Starts[query + 1]);
        if (!set.Grades.AsSpan(from, to - from).ContainsAnyExcept(set.Grades[from]))
            return;

        var scores = new double[to - from];
        var targets = new double[to - from];
        for (var row = from; row < to; row++)
        {
            for (var i = 0; i < n; i++)
                scores[row - from] += weights[i] * rows[(row * n) + i];
            targets[row - from] = set.Grades[row];
        }

        Softmax(scores);
        Softmax(targets);
        var weight = set.Weights?[query] ?? 1;
        for (var row = from; row < to; row++)
        {
            var error = weight * (scores[row - from] - targets[row - from]) / set.QueryCount;
            for (var i = 0; i < n; i++)
                gradient[i] += error * rows[(row * n) + i];
        }
    }

    private static void Softmax(double[] values)
    {
        var highest = values.Max();
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++)
            sum += values[i] = Math.Exp(values[i] - highest);
        for (var i = 0; i < values.Length; i++)
            values[i] /= sum;
    }

    private static (double[] Means, double[] Deviations) Moments(RankingSet set)
    {
        var n = set.FeatureCount;
        var (means, deviations) = (new double[n], new double[n]);
        for (var i = 0; i < set.Values.Length; i++)
            means[i % n] += (double)set.Values[i] / set.RowCount;
        for (var i = 0; i < set.Values.Length; i++)
            deviations[i % n] += (set.Values[i] - means[i % n]) * (set.Values[i] - means[i % n]) / set.RowCount;
        for (var i = 0; i < n; i++)
            deviations[i] = deviations[i] > 1e-12 ? Math.Sqrt(deviations[i]) : 1;
        return (means, deviations);
    }
}
