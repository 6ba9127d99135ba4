using CsCheck;
using ProNet.Ranking.Fairness;

namespace ProNet.Ranking.Tests.Fairness;

public sealed class BalanceTests
{
    [Test]
    public void Rank_TakesEachOnce_AndKeepsTheOrderWithinAGroup([Values] BalanceMethod method) =>
        Pools.Any(6, 60).Sample(pool =>
        {
            var order = Balance.Rank(pool.Scores, pool.Groups, pool.Shares, 60, method);
            return order.Length == 60 && order.Distinct().Count() == 60
                && order.GroupBy(candidate => pool.Groups[candidate]).All(group => group.Select(c => pool.Scores[c]).SequenceEqual(group.Select(c => pool.Scores[c]).OrderDescending()));
        }, iter: 200);

    /// <summary>Theorems of the paper: greedy up to three groups, the constrained sort for any number.</summary>
    [TestCase(BalanceMethod.DetGreedy, 3)]
    [TestCase(BalanceMethod.DetCons, 3)]
    [TestCase(BalanceMethod.DetRelaxed, 3)]
    [TestCase(BalanceMethod.DetConstSort, 8)]
    public void Rank_GivesEachGroupItsShareRoundedDownAtEachRank(BalanceMethod method, int groups) =>
        Pools.Any(groups, 200).Sample(pool => BalanceMetrics.InfeasibleIndex(pool.GroupsOf(Balance.Rank(pool.Scores, pool.Groups, pool.Shares, 100, method)), pool.Shares) == 0, iter: 200);

    [Test]
    public void Rank_WhenThereIsOneGroup_IsByScore([Values] BalanceMethod method) =>
        Gen.Double[0, 1].Array[1, 30].Sample(scores =>
            Balance.Rank(scores, new int[scores.Length], [1], scores.Length, method).Select(c => scores[c]).SequenceEqual(scores.OrderDescending()), iter: 100);

    [Test]
    public void Rank_WhenAGroupRunsOut_FillsUpByScore([Values] BalanceMethod method)
    {
        // Half is aimed at for a group of one.
        var order = Balance.Rank([0.9, 0.8, 0.7, 0.1], [0, 0, 0, 1], [0.5, 0.5], 4, method);

        Assert.That(order, Is.EquivalentTo(new[] { 0, 1, 2, 3 }));
        Assert.That(Array.IndexOf(order, 3), Is.LessThan(3));
    }

    [Test]
    public void Rank_CountedByHand()
    {
        double[] scores = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];
        int[] groups = [0, 0, 0, 0, 1, 1];

        Assert.Multiple(() =>
        {
            Assert.That(Balance.Rank(scores, groups, [0.5, 0.5], 4, BalanceMethod.DetGreedy), Is.EqualTo(new[] { 0, 4, 1, 5 }));
            Assert.That(Balance.Rank(scores, groups, [0.5, 0.5], 4, BalanceMethod.DetConstSort), Is.EqualTo(new[] { 0, 4, 1, 5 }));
            Assert.That(Balance.Rank(scores, groups, [0.75, 0.25], 4, BalanceMethod.DetGreedy), Is.EqualTo(new[] { 0, 1, 2, 4 }));
        });
    }

    [TestCase(new[] { 0.5, 0.6 })]
    [TestCase(new[] { 1.5, -0.5 })]
    public void Rank_WhenSharesAreNone_Throws(double[] shares) =>
        Assert.That(() => Balance.Rank([1, 2], [0, 1], shares, 2, BalanceMethod.DetGreedy), Throws.ArgumentException);

    /// <summary>The goals: on average over pools, the worst group is within a twentieth of its share at 25, and near a hundredth at 100. With more groups there are fewer people to divide.</summary>
    [TestCase(2, -0.05, -0.01, 0.01)]
    [TestCase(3, -0.05, -0.015, 0.015)]
    [TestCase(4, -0.08, -0.02, 0.02)]
    public void DetConstSortNear_IsNearTheSharesAtLittleCost(int groups, double at25, double at100, double loss)
    {
        var measured = Measure(groups, BalanceMethod.DetConstSortNear);

        Assert.Multiple(() =>
        {
            Assert.That(measured.At25, Is.GreaterThan(at25));
            Assert.That(measured.At100, Is.GreaterThan(at100));
            Assert.That(measured.Loss, Is.LessThan(loss));
        });
    }

    internal static (double At25, double At100, double Loss) Measure(int groups, BalanceMethod? method, int pools = 60)
    {
        var (at25, at100, loss) = (0.0, 0.0, 0.0);
        for (var seed = 1; seed <= pools; seed++)
        {
            var pool = Pools.Of(groups, 1_000, seed);
            int[] best = [.. Enumerable.Range(0, 1_000).OrderByDescending(c => pool.Scores[c]).Take(100)];
            var order = method is { } m ? Balance.Rank(pool.Scores, pool.Groups, pool.Shares, 100, m) : best;
            at25 += BalanceMetrics.MinSkew(pool.GroupsOf(order), pool.Shares, 25) / pools;
            at100 += BalanceMetrics.MinSkew(pool.GroupsOf(order), pool.Shares, 100) / pools;
            loss += (1 - (Dcg(pool, order) / Dcg(pool, best))) / pools;
        }

        return (at25, at100, loss);
    }

    private static double Dcg(Pools.Pool pool, int[] order) => order.Select((candidate, i) => pool.Scores[candidate] / Math.Log2(i + 2)).Sum();

    [Test, Explicit("prints the table of the README")]
    public void Table()
    {
        foreach (var groups in new[] { 2, 3, 4, 6, 8 })
        {
            foreach (var method in Enum.GetValues<BalanceMethod>().Select(m => (BalanceMethod?)m).Prepend(null))
                TestContext.Out.WriteLine($"{groups} {method?.ToString() ?? "by score"} {Measure(groups, method, 200)}");
        }
    }
}
