using Microsoft.ML;
using ProNet.Ranking.Measuring;

namespace ProNet.Ranking.Learning;

/// <summary>Scores each query by models that were trained without it. Thread-safe.</summary>
internal sealed class CrossValidation
{
    private readonly RankingSet _set;
    private readonly Discount _discount;
    private readonly int _seed;
    private readonly (RankingSet Training, RankingSet Held, int[] Queries)[] _folds;

    public CrossValidation(RankingSet set, int folds, int seed, Discount discount)
    {
        (_set, _discount, _seed) = (set, discount, seed);
        var order = Enumerable.Range(0, set.QueryCount).ToArray();
        new Random(seed).Shuffle(order);
        _folds = [.. Enumerable.Range(0, folds).Select(fold =>
        {
            var held = order.Where((_, i) => i % folds == fold).ToArray();
            return (set.Of([.. order.Where((_, i) => i % folds != fold)]), set.Of(held), held);
        })];
    }

    public int Queries => _set.QueryCount;

    /// <summary>Out-of-fold scores of what a number of trees says, for several numbers at once: a model of few trees is the beginning of one of many.</summary>
    /// <returns>For each of <paramref name="counts"/>, a score for each row of the set, spread alike in each fold.</returns>
    public double[][] Trees(TreeParameters parameters, int[] counts, CancellationToken cancellationToken)
    {
        var scores = counts.Select(_ => new double[_set.RowCount]).ToArray();
        foreach (var (training, held, queries) in _folds)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var context = new MLContext(_seed);
            var model = TreeGrower.Grow(context, training, parameters with { Trees = counts[^1] }, _seed);
            var (own, trained) = (new double[held.RowCount], new double[training.RowCount]);
            for (var i = 0; i < counts.Length; i++)
            {
                var builder = new EnsembleBuilder(_set.FeatureCount);
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
        var scores = new double[_set.RowCount];
        foreach (var (training, held, queries) in _folds)
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
    public double Measure(double[] scores) => SetMeasure.Ndcg(_set, scores, 10, _discount).Where(ndcg => ndcg is not null).Average() ?? 0;

    private void Place(double[] own, double scale, RankingSet held, int[] queries, double[] scores)
    {
        for (var i = 0; i < queries.Length; i++)
        {
            for (var row = held.Starts[i]; row < held.Starts[i + 1]; row++)
                scores[_set.Starts[queries[i]] + row - held.Starts[i]] = own[row] * scale;
        }
    }
}
