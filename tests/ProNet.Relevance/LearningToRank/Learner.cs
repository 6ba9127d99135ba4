using System.Diagnostics;
using System.Globalization;
using ProNet.Ranking.Features;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;

namespace ProNet.Relevance.LearningToRank;

/// <summary>Chooses parameters by cross-validation on the rows it is given, and trains with them.</summary>
internal sealed class Learner(SearchOptions options, bool isQuiet)
{
    /// <param name="choosing">Rows that parameters are chosen on.</param>
    /// <param name="training">Rows that are trained from.</param>
    /// <exception cref="UsageException">Nothing can be learned from them, in a sentence.</exception>
    public RankingModel Learn(RankingSet choosing, RankingSet training)
    {
        var schema = Schema(training.FeatureCount);
        foreach (var set in new[] { choosing, training })
        {
            if (ModelTrainer.Problem(set, schema, BagParameters.Default) is { } problem)
                throw new UsageException(problem);
        }

        var clock = Stopwatch.GetTimestamp();
        var choice = Choice(choosing);
        var chosen = Stopwatch.GetElapsedTime(clock);
        var outcome = ModelTrainer.Train(training, schema, choice.Bag, new TrainingOrigin(TimeProvider.System.GetUtcNow().UtcDateTime, options.Seed));
        var model = outcome.Model ?? throw new UsageException(outcome.Problem!);
        if (!isQuiet)
        {
            foreach (var member in choice.Bag.InWords())
                Console.WriteLine($"member {member}");
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"chosen by cross-validation on {choosing.QueryCount:N0} queries (NDCG@10 {choice.Ndcg:0.0000} out of fold, {choice.Tried.Count} compared) in {chosen.TotalSeconds:0} s; {model.TreeCount:N0} trees from {training.QueryCount:N0} queries in {(Stopwatch.GetElapsedTime(clock) - chosen).TotalSeconds:0} s"));
        return model;
    }

    public static double[] Linear(RankingSet training, RankingSet test) =>
        Scores(ModelTrainer.Train(training, Schema(training.FeatureCount), new BagParameters([], [new LinearParameters()]), new TrainingOrigin(DateTime.UnixEpoch)).Model!, test);

    public static double[] Scores(RankingModel model, RankingSet set)
    {
        var scores = new double[set.RowCount];
        model.Score(set.Values, scores);
        return scores;
    }

    /// <summary>With too few queries for folds, what is usual.</summary>
    private BagChoice Choice(RankingSet set) => set.QueryCount >= options.Folds * 2
        ? ParameterSearch.Run(set, options, TimeProvider.System)
        : new BagChoice(BagParameters.Default, double.NaN, []);

    private static FeatureSchema Schema(int features) => new("letor", 1, Enumerable.Range(1, features).Select(feature => $"feature-{feature}"));
}
