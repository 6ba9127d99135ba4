using CsCheck;
using ProNet.Ranking.Explaining;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;

namespace ProNet.Ranking.Tests.Explaining;

public sealed class ExplanationTests
{
    private readonly RankingModel model = GeneratedRows.Model(GeneratedRows.Set());

    private readonly RankingModel trees = GeneratedRows.Model(GeneratedRows.Set(), new BagParameters([new TreeParameters { Trees = 15, Leaves = 9, MinimumRowsOfLeaf = 3, LearningRate = 0.2 }], []));

    [Test]
    public void Contributions_SumToTheScoreLessTheExpectation() =>
        Gen.Float[-1, 2].Array[6].Sample(row =>
        {
            var explanation = Explanation.Of(model, row);
            return Math.Abs(explanation.Contributions.Sum() + explanation.Expectation - explanation.Score) < 1e-6;
        }, iter: 500);

    /// <summary>Shapley's definition, by all subsets of the features; what is not known goes both ways by cover.</summary>
    [Test]
    public void Contributions_AreShapleyValues()
    {
        var set = GeneratedRows.Set(features: 4);
        var small = GeneratedRows.Model(set, new BagParameters([new TreeParameters { Trees = 15, Leaves = 9, MinimumRowsOfLeaf = 3, LearningRate = 0.2 }], []));
        for (var row = 0; row < 20; row++)
        {
            var values = set.Row(row).ToArray();

            Assert.That(Explanation.Of(small, values).Contributions, Is.EqualTo(Shapley(small, values)).Within(1e-9));
        }
    }

    [Test]
    public void Contributions_OfAFeatureThatNoTreeAsks_AreZero()
    {
        var builder = new RankingSetBuilder(2);
        var random = new Random(1);
        for (var i = 0; i < 400; i++)
        {
            var value = (float)random.NextDouble();
            builder.Add($"q{i / 20}", value > 0.5 ? 1 : 0, [value, 7]);
        }

        var explanation = Explanation.Of(GeneratedRows.Model(builder.Build()), [0.9f, 7]);

        Assert.That(explanation.Contributions[1], Is.Zero.Within(1e-12));
        Assert.That(explanation.Contributions[0], Is.Positive);
    }

    /// <summary>Trees that take features to be always the same score every row as they score it with these values, and the fixed ones explain nothing.</summary>
    [Test]
    public void Fix_OfFeatures_ScoresAndExplainsAsIfTheyWereTheSameInEveryRow() =>
        Gen.Select(Gen.Float[-1, 2].Array[6], Gen.Float[-1, 2], Gen.Int[0, 5], Gen.Int[0, 5]).Sample((row, value, first, second) =>
        {
            var names = model.Schema.Features;
            var @fixed = trees.Fix(new Dictionary<string, float> { [names[first]] = value, [names[second]] = value });
            var same = (float[])row.Clone();
            (same[first], same[second]) = (value, value);
            var explanation = Explanation.Of(@fixed, row);
            return Math.Abs(explanation.Score - Explanation.Of(trees, same).Score) < 1e-9
                && explanation.Contributions[first] == 0 && explanation.Contributions[second] == 0
                && Math.Abs(explanation.Contributions.Sum() + explanation.Expectation - explanation.Score) < 1e-6;
        }, iter: 100);

    private static double[] Shapley(RankingModel model, float[] row)
    {
        var n = row.Length;
        var values = new double[n];
        for (var feature = 0; feature < n; feature++)
        {
            for (var known = 0; known < 1 << n; known++)
            {
                if ((known & (1 << feature)) != 0)
                    continue;
                var size = int.PopCount(known);
                var weight = Factorial(size) * Factorial(n - size - 1) / Factorial(n);
                values[feature] += weight * (Expected(model.Trees, row, known | (1 << feature)) - Expected(model.Trees, row, known));
            }
        }

        return values;
    }

    private static double Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);

    private static double Expected(TreeEnsemble trees, float[] row, int known)
    {
        var sum = 0.0;
        foreach (var tree in trees.Trees)
            sum += Expected(trees, row, known, tree.Root);
        return sum;
    }

    private static double Expected(TreeEnsemble trees, float[] row, int known, int at)
    {
        if (trees.IsLeaf(at))
            return trees.Values[at];
        var node = trees.Nodes[at];
        if ((known & (1 << node.Feature)) != 0)
            return Expected(trees, row, known, node.Left + (row[node.Feature] > node.Threshold ? 1 : 0));
        var (left, right) = (trees.Covers[node.Left], trees.Covers[node.Left + 1]);
        return ((left * Expected(trees, row, known, node.Left)) + (right * Expected(trees, row, known, node.Left + 1))) / (left + right);
    }
}
