using ProNet.Ranking.Features;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;

namespace ProNet.Ranking.Tests;

/// <summary>Judged rows of which the order is known: the grade grows with the first two features and their product, the others are noise.</summary>
internal static class GeneratedRows
{
    public static FeatureSchema Schema(int features) => new("generated", 1, Enumerable.Range(0, features).Select(i => $"feature-{(char)('a' + i)}"));

    public static RankingSet Set(int queries = 40, int rows = 20, int features = 6, int seed = 1)
    {
        var random = new Random(seed);
        var builder = new RankingSetBuilder(features);
        for (var query = 0; query < queries; query++)
        {
            for (var row = 0; row < rows; row++)
            {
                var values = Row(random, features);
                var worth = values[0] + values[1] + (values[0] * values[1]) + (random.NextDouble() * 0.3);
                Assert.That(builder.Add($"q{query}", worth > 2 ? 2 : worth > 1.2 ? 1 : 0, values), Is.Null);
            }
        }

        return builder.Build();
    }

    public static float[] Row(Random random, int features) => [.. Enumerable.Range(0, features).Select(_ => MathF.Round((float)random.NextDouble(), 2))];

    public static BagParameters SmallBag { get; } = new(
        [
            new TreeParameters { Trees = 20, Leaves = 7, LearningRate = 0.1, MinimumRowsOfLeaf = 5 },
            new TreeParameters { Objective = Objective.Grade, Trees = 20, Leaves = 7, LearningRate = 0.1, MinimumRowsOfLeaf = 5, Weight = 2 },
        ],
        [new LinearParameters { Steps = 50 }]);

    /// <summary>Skips the test on a system that the trainers have no code for, or without libgomp1.</summary>
    public static RankingModel Model(RankingSet set, BagParameters? bag = null)
    {
        var outcome = ModelTrainer.Train(set, Schema(set.FeatureCount), bag ?? SmallBag, new TrainingOrigin(DateTime.UnixEpoch));
        if (outcome.Problem == ModelTrainer.NoCode)
            Assert.Ignore(outcome.Problem);
        return outcome.Model!;
    }
}
