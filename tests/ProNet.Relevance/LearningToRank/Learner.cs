using System.Diagnostics;
using System.Globalization;
using ProNet.Ranking.Features;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;

namespace ProNet.Relevance.LearningToRank;

/// <summary>Chooses parameters and the shape of rows by cross-validation on the rows it is given, and trains with them.</summary>
internal sealed class Learner(SearchOptions options)
{
    /// <param name="set">Rows that parameters are chosen on; no others are looked at.</param>
    /// <exception cref="UsageException">Nothing can be learned from them, in a sentence.</exception>
    public (BagParameters Bag, RowShape Shape) Choose(RankingSet set)
    {
        if (ModelTrainer.Problem(set, Schema(set.FeatureCount), BagParameters.Default) is { } problem)
            throw new UsageException(problem);
        // With too few queries for folds, what is usual.
        if (set.QueryCount < options.Folds * 2)
            return (BagParameters.Default, RowShape.Plain);

        var clock = Stopwatch.GetTimestamp();
        var (choice, shape) = new[] { RowShape.Plain, RowShape.WithinQuery }
            .Select(s => (Choice: ParameterSearch.Run(ShapedRows.Of(set, s), options, TimeProvider.System), Shape: s))
            .MaxBy(c => c.Choice.Ndcg);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"chosen on {set.QueryCount:N0} queries: NDCG@10 {choice.Ndcg:0.0000} out of fold, rows {shape}, in {Stopwatch.GetElapsedTime(clock).TotalSeconds:0} s: {string.Join(" | ", choice.Bag.InWords())}"));
        return (choice.Bag, shape);
    }

    public Learned Train(RankingSet set, BagParameters bag, RowShape shape)
    {
        var clock = Stopwatch.GetTimestamp();
        var shaped = ShapedRows.Of(set, shape);
        var outcome = ModelTrainer.Train(shaped, Schema(shaped.FeatureCount), bag, new TrainingOrigin(TimeProvider.System.GetUtcNow().UtcDateTime, options.Seed));
        var model = outcome.Model ?? throw new UsageException(outcome.Problem!);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{model.TreeCount:N0} trees from {set.QueryCount:N0} queries in {Stopwatch.GetElapsedTime(clock).TotalSeconds:0} s"));
        return new Learned(model, shape);
    }

    public static double[] Linear(RankingSet training, RankingSet test) =>
        Scores(ModelTrainer.Train(training, Schema(training.FeatureCount), new BagParameters([], [new LinearParameters()]), new TrainingOrigin(DateTime.UnixEpoch)).Model!, test);

    public static double[] Scores(RankingModel model, RankingSet set)
    {
        var scores = new double[set.RowCount];
        model.Score(set.Values, scores);
        return scores;
    }

    private static FeatureSchema Schema(int features) => new("letor", 1, Enumerable.Range(1, features).Select(feature => $"feature-{feature}"));
}
