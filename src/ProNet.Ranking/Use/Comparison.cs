using ProNet.Ranking.Learning;
using ProNet.Ranking.Measuring;
using ProNet.Ranking.Trials;

namespace ProNet.Ranking.Use;

/// <summary>Two ways to order the same lists, by what was done about them.</summary>
/// <param name="Lists">How many could be compared.</param>
/// <param name="Ndcg">NDCG@10 of the new order: each act counts by its gain over the propensity of where its row stood, and the weights sum to 1 (self-normalised inverse propensity scoring, Swaminathan and Joachims 2015).</param>
/// <param name="PresentNdcg">That of the present order.</param>
/// <param name="LowerBound">2.5 % bound of the difference, by a paired bootstrap over the lists.</param>
/// <param name="UpperBound">97.5 % bound.</param>
public sealed record Comparison(int Lists, double Ndcg, double PresentNdcg, double LowerBound, double UpperBound)
{
    private const int Depth = 10;

    /// <param name="set">From <see cref="TrainingSetFromUse"/>.</param>
    /// <param name="scores">Of the new order, row by row.</param>
    /// <param name="present">Of the present order.</param>
    /// <param name="seed">Of the bootstrap.</param>
    public static Comparison Of(RankingSet set, ReadOnlySpan<double> scores, ReadOnlySpan<double> present, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(set);
        var (a, b, weights) = (new List<double>(), new List<double>(), new List<double>());
        var (own, other) = (SetMeasure.Ndcg(set, scores, Depth, Discount.Logarithmic), SetMeasure.Ndcg(set, present, Depth, Discount.Logarithmic));
        for (var query = 0; query < set.QueryCount; query++)
        {
            // What was done about one list hangs together: it is drawn as a whole.
            if (query == 0 || set.Queries[query] != set.Queries[query - 1])
            {
                a.Add(0);
                b.Add(0);
                weights.Add(0);
            }

            var weight = set.Weights?[query] ?? 1;
            a[^1] += weight * (own[query] ?? 0);
            b[^1] += weight * (other[query] ?? 0);
            weights[^1] += weight;
        }

        var all = weights.Sum();
        var (lower, upper) = PairedBootstrap.Interval([.. a.Zip(b, (x, y) => x - y)], [.. weights], seed);
        return all > 0 ? new Comparison(weights.Count, a.Sum() / all, b.Sum() / all, lower, upper) : new Comparison(0, 0, 0, 0, 0);
    }
}
