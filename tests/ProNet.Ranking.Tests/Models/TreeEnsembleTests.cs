using Microsoft.ML;
using Microsoft.ML.Data;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;

namespace ProNet.Ranking.Tests.Models;

public sealed class TreeEnsembleTests
{
    [Test]
    public void AddScores_GivesWhatMlNetGives([Values] Objective objective)
    {
        var set = GeneratedRows.Set(queries: 30);
        _ = GeneratedRows.Model(set);
        var context = new MLContext(1);
        var parameters = new TreeParameters { Objective = objective, Trees = 15, Leaves = 15, MinimumRowsOfLeaf = 5, LearningRate = 0.1 };
        var model = TreeGrower.Grow(context, set, parameters, 3)!;
        var builder = new EnsembleBuilder(set.FeatureCount);
        builder.Add(model, 1);

        var scores = new double[set.RowCount];
        Array.Fill(scores, builder.Bias);
        builder.Build(set).AddScores(set.Values, scores);

        // The slow way, kept as the oracle.
        var expected = model.Transform(TreeGrower.Data(context, set, objective)).GetColumn<float>("Score").ToArray();
        Assert.That(expected.Distinct().Count(), Is.GreaterThan(100));
        Assert.That(scores, Is.EqualTo(expected.Select(score => (double)score)).Within(1e-6));
    }

    [Test]
    public void Score_WhateverRowsStandBesideOne_GivesItTheSameScore([Values(0, 1, 7, 8, 9, 200)] int rows)
    {
        var model = GeneratedRows.Model(GeneratedRows.Set());
        var random = new Random(rows);
        var values = Enumerable.Range(0, rows).SelectMany(_ => GeneratedRows.Row(random, 6)).ToArray();

        var together = new double[rows];
        model.Score(values, together);

        var alone = new double[rows];
        for (var i = 0; i < rows; i++)
            model.Score(values.AsSpan(i * 6, 6), alone.AsSpan(i, 1));
        Assert.That(together, Is.EqualTo(alone));
    }

    [Test]
    public void Score_AllocatesNothing()
    {
        var model = GeneratedRows.Model(GeneratedRows.Set());
        var (rows, scores) = (new float[200 * 6], new double[200]);
        model.Score(rows, scores);

        var before = GC.GetAllocatedBytesForCurrentThread();
        model.Score(rows, scores);

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Score_ByManyThreads_GivesEachTheSame()
    {
        var set = GeneratedRows.Set();
        var model = GeneratedRows.Model(set);
        var expected = new double[set.RowCount];
        model.Score(set.Values, expected);

        var all = new double[16][];
        Parallel.For(0, all.Length, i => model.Score(set.Values, all[i] = new double[set.RowCount]));

        Assert.That(all, Is.All.EqualTo(expected));
    }

    [Test]
    public void Score_WhenLengthsDoNotFit_Throws()
    {
        var model = GeneratedRows.Model(GeneratedRows.Set());

        Assert.That(() => model.Score(new float[11], new double[2]), Throws.ArgumentException);
    }

    [Test]
    public void Create_WhenTheArraysAreNoTrees_Throws()
    {
        var leaf = new TreeNode(float.PositiveInfinity, 0, 0);
        Assert.Multiple(() =>
        {
            Assert.That(() => Ensemble(leaf with { Left = 1 }), Throws.TypeOf<InvalidDataException>(), "a child outside");
            Assert.That(() => Ensemble(leaf with { Threshold = 1 }), Throws.TypeOf<InvalidDataException>(), "a leaf that compares");
            Assert.That(() => Ensemble(leaf with { Feature = 2 }), Throws.TypeOf<InvalidDataException>(), "a feature that is not there");
            Assert.That(() => Ensemble(new TreeNode(1, 0, 1), new TreeNode(1, 0, 0), leaf with { Left = 2 }), Throws.TypeOf<InvalidDataException>(), "a circle");
            Assert.That(() => Ensemble(new TreeNode(1, 0, 1), leaf with { Left = 1 }, leaf with { Left = 2 }, leaf with { Left = 3 }), Throws.TypeOf<InvalidDataException>(), "an orphan");
            Assert.That(() => TreeEnsemble.Create(2, [leaf], [double.NaN], [1], [0]), Throws.TypeOf<InvalidDataException>(), "no number");
            Assert.That(Ensemble(new TreeNode(1, 0, 1), leaf with { Left = 1 }, leaf with { Left = 2 }).TreeCount, Is.EqualTo(1));
        });
    }

    private static TreeEnsemble Ensemble(params TreeNode[] nodes)
    {
        var ones = new double[nodes.Length];
        Array.Fill(ones, 1);
        return TreeEnsemble.Create(2, nodes, ones, ones, [0]);
    }
}
