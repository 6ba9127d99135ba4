using System.Diagnostics;
using System.Globalization;
using ProNet.Ranking.Features;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;
using ProNet.Relevance.Measures;

namespace ProNet.Relevance.People;

/// <summary>Trees that learn from careers.</summary>
internal static class CareerTrees
{
    /// <summary>Years in positions that speak of what is asked.</summary>
    public const string Practice = "topic-years-decayed";

    /// <summary>
    /// Whoever practised longest moves on to something else next: learned from careers alone, practice speaks against three of four who have it. So the trees learn with it and score as if nobody had practised, and it counts by
    /// a weight of its own, by which more of it is never worse.
    /// </summary>
    private static readonly Dictionary<string, float> Unpractised = new()
    {
        ["skill-years-decayed"] = 0,
        ["topic-positions"] = 0,
        [Practice] = 0,
        ["topic-recency-years"] = -1,
        ["skills-required-practised"] = 0,
        ["skill-years-required-decayed"] = 0,
        ["skill-years-welcome-decayed"] = 0,
    };

    /// <summary>Searches parameters, trains, and prints how well the trees do out of fold.</summary>
    /// <param name="set">Of careers.</param>
    /// <param name="schema">Of the question.</param>
    /// <param name="also">Other features by which careers speak against who has more, fixed as practice is.</param>
    /// <returns>A model that scores as if nobody had practised.</returns>
    public static RankingModel Train(RankingSet set, FeatureSchema schema, params IEnumerable<string> also)
    {
        var clock = Stopwatch.StartNew();
        // One kind of tree, and few: twenty hits of a page are explained while somebody waits.
        var choice = ParameterSearch.Run(set, new SearchOptions { Objectives = [Objective.Order], Draws = 8, TreeCounts = [50, 100, 150], Seeds = 1, Rows = 20_000, Threads = 2 }, TimeProvider.System);
        var outcome = ModelTrainer.Train(set, schema, choice.Bag, new TrainingOrigin(TimeProvider.System.GetUtcNow().UtcDateTime.Date) { Metrics = new Dictionary<string, double> { ["careers-ndcg@10-out-of-fold"] = choice.Ndcg } });
        if (!outcome.IsTrained)
            throw new UsageException(outcome.Problem);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"careers, out of fold: NDCG@10 {choice.Ndcg:0.000}; in the order of the engine's rows {Baseline(set):0.000}; searched and trained in {clock.Elapsed.TotalSeconds:0} s, {Environment.WorkingSet >> 20} MB"));
        return outcome.Model.Fix(Unpractised.Where(f => schema.Features.Contains(f.Key)).Concat(also.Select(f => KeyValuePair.Create(f, 0F))).ToDictionary());
    }

    /// <summary>NDCG@10 of no order at all: rows as they came.</summary>
    private static double Baseline(RankingSet set) => Enumerable.Range(0, set.QueryCount)
        .Select(q => set.Grades[set.Starts[q]..set.Starts[q + 1]])
        .Average(grades => Ranks.Gain([.. grades.Take(10)]) / Ranks.Gain([.. grades.OrderDescending().Take(10)]));
}
