using ProNet.Ranking.Learning;
using ProNet.Ranking.Use;

namespace ProNet.Ranking.Tests.Use;

/// <summary>What positions do is found in the log, and taken out of what is learned.</summary>
public sealed class PositionBiasTests
{
    private static readonly BagParameters Bag = new([new TreeParameters { Trees = 40, Leaves = 6, MinimumRowsOfLeaf = 10, LearningRate = 0.1 }], []);

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Estimate_FromUse_IsNearWhatTheSimulatedUserDoes(int seed)
    {
        var bias = PositionBias.Estimate(SimulatedUse.Lists(2_000, seed), SimulatedUse.Features);

        TestContext.Out.WriteLine(string.Join(" ", Enumerable.Range(1, 12).Select(k => $"{bias.At(k):0.00}/{SimulatedUse.Looks(k):0.00}")));
        Assert.That(bias.At(1), Is.EqualTo(1));
        foreach (var position in Enumerable.Range(2, 8))
        {
            Assert.That(bias.At(position), Is.EqualTo(SimulatedUse.Looks(position)).Within(0.12), $"position {position}");
            Assert.That(bias.At(position), Is.LessThanOrEqualTo(bias.At(position - 1)), "nobody looks more often further down");
        }
    }

    /// <summary>The law that the whole correction is for; each seed is another user, other lists and other wishes to be measured by.</summary>
    [Test]
    public void Training_WithTheCorrection_FindsWhatIsWantedBetterThanWithout([Range(1, 6)] int seed)
    {
        var lists = SimulatedUse.Lists(400, seed);
        var truth = SimulatedUse.Truth(200, seed + 100);
        var corrected = SimulatedUse.Ndcg(Model(lists, PositionBias.Estimate(lists, SimulatedUse.Features)), truth);
        var naive = SimulatedUse.Ndcg(Model(lists, PositionBias.None), truth);

        TestContext.Out.WriteLine($"NDCG@10 {corrected:0.0000} corrected, {naive:0.0000} without");
        Assert.That(corrected, Is.GreaterThan(naive));
    }

    [Test]
    public void Estimate_WhenNothingWasDone_CorrectsNothing()
    {
        var lists = SimulatedUse.Lists(20, 1).ConvertAll(list => list with { Grades = new int[list.Count] });

        Assert.That(PositionBias.Estimate(lists, SimulatedUse.Features).At(9), Is.EqualTo(1));
        Assert.That(PositionBias.Estimate([], SimulatedUse.Features).At(1), Is.EqualTo(1));
        Assert.That(TrainingSetFromUse.Build(lists, PositionBias.None, SimulatedUse.Features).RowCount, Is.Zero);
    }

    [Test]
    public void Build_GivesEachActAQueryThatWeighsByGainAndPosition()
    {
        var list = new UsedList(7, DateTime.UnixEpoch, [1, 2, 3, 4], [1, 0, 0, 2]) { Positions = [1, 2, 3, 4] };

        var set = TrainingSetFromUse.Build([list], PositionBias.None, 1);

        Assert.That(set.Grades, Is.EqualTo(new[] { 1, 0, 0, 0, 0, 0, 0, 1 }), "what else was acted upon stays among the others");
        Assert.That(set.Queries, Is.EqualTo(new[] { "7", "7" }));
        Assert.That(set.Weights, Is.EqualTo(new[] { 0.5, 1.5 }), "gains 1 and 3, on average 1");
    }

    [Test]
    public void Train_WithAWeightThatIsNone_SaysSo()
    {
        var set = GeneratedRows.Set(queries: 4) with { Weights = [1, 1, double.NaN, 1] };

        Assert.That(ModelTrainer.Train(set, GeneratedRows.Schema(6), GeneratedRows.SmallBag, new TrainingOrigin(DateTime.UnixEpoch)).Problem, Does.Contain("no number above 0"));
    }

    [Test]
    public void Of_TheSameOrder_HasNoDifferenceAndABetterOneAPositiveBound()
    {
        var lists = SimulatedUse.Lists(300, 4);
        var bias = PositionBias.Estimate(lists, SimulatedUse.Features);
        var set = TrainingSetFromUse.Build(lists, bias, SimulatedUse.Features);
        var wished = new double[set.RowCount];
        for (var row = 0; row < wished.Length; row++)
            wished[row] = set.Row(row)[0] + set.Row(row)[1];

        var same = Comparison.Of(set, wished, wished);
        var better = Comparison.Of(set, wished, new double[set.RowCount]);

        Assert.That((same.LowerBound, same.UpperBound), Is.EqualTo((0, 0)));
        Assert.That(better.LowerBound, Is.GreaterThan(0), "than the order shown, though that had the upper positions");
    }

    private static ProNet.Ranking.Models.RankingModel Model(List<UsedList> lists, PositionBias bias) => GeneratedRows.Model(TrainingSetFromUse.Build(lists, bias, SimulatedUse.Features), Bag);
}
