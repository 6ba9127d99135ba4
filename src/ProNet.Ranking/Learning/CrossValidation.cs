using Microsoft.ML;
using ProNet.Ranking.Measuring;

namespace ProNet.Ranking.Learning;

/// <summary>Scores each query by models that were trained without it. Thread-safe.</summary>
internal sealed class CrossValidation
{
    private readonly RankingSet set;
    private readonly Discount discount;
    private readonly int seed;
    private readonly (RankingSet Training, RankingSet Held, int[] Queries)[] parts;

    public CrossValidation(RankingSet set, int folds, int seed, Discount discount)
    {
        (this.set, this.discount, this.seed) = (set, discount, seed);
        var order = Enumerable.Range(0, set.QueryCount).ToArray();
        new Random(seed).Shuffle(order);
        parts = [.. Enumerable.Range(0, folds).Select(fold =>
        {
            var held = order.Where((_, i) => i % folds == fold).ToArray();
            return (set.Of([.. order.Where((_, i) => i % folds != fold)]), set.Of(held), held);
        })];
    }

    public int Queries => set.QueryCount;

    /// <summary>Out-of-fold scores of what a number of trees says, for several numbers at once: a model of few trees is the beginning of one of many.</summary>
    /// <returns>For each of <paramref name="counts"/>, a score for each row of the set, spread alike in each fold.</returns>
    public double[][] Trees(TreeParameters parameters, int[] counts, CancellationToken cancellationToken)
    {
        var scores = counts.Select(_ => new double[set.RowCount]).ToArray();
        foreach (var (training, held, queries) in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var context = new MLContext(seed);
            var model = TreeGrower.Grow(context, training, parameters with { Trees = counts[^1] }, seed);
            var (own, trained) = (new double[held.RowCount], new double[training.RowCount]);
            for (var i = 0; i < counts.Length; i++)
            {
                var builder = new EnsembleBuilder(set.FeatureCount);
                if (model is not null)
                    builder.Add(model, 1, i == 0 ? 0 : counts[i - 1], counts[i]);
                var trees = builder.Build();
                trees.AddScores(held.Values, own);
                trees.AddScores(training.Values, trained);
                Place(own, 1 / Bag.Spread(trained, training), held, queries, scores[i]);
            }
        }

        return scores;
    }

    public double[] Linear(LinearParameters parameters)
    {
        var scores = new double[set.RowCount];
        foreach (var (training, held, queries) in parts)
        {
            var terms = LinearRanker.Train(training, parameters);
            var (own, trained) = (new double[held.RowCount], new double[training.RowCount]);
            terms.AddScores(held.Values, own);
            terms.AddScores(training.Values, trained);
            Place(own, 1 / Bag.Spread(trained, training), held, queries, scores);
        }

        return scores;
    }

    /// <summary>Mean NDCG of the first ten over the queries that have something to find.</summary>
    public double Measure(double[] scores) => SetMeasure.Ndcg(set, scores, 10, discount).Where(ndcg => ndcg is not null).Average() ?? 0;

    private void Place(double[] own, double scale, RankingSet held, int[] queries, double[] scores)
    {
        for (var i = 0; i < queries.Length; i++)
        {
            for (var row = held.Starts[i]; row < held.Starts[i + 1]; row++)
                scores[set.Starts[queries[i]] + row - held.Starts[i]] = own[row] * scale;
        }
    }
}
