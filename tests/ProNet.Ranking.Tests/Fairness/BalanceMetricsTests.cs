using ProNet.Ranking.Fairness;

namespace ProNet.Ranking.Tests.Fairness;

public sealed class BalanceMetricsTests
{
    private static readonly double[] Half = [0.5, 0.5];

    [Test]
    public void Skews_CountedByHand() => Assert.Multiple(() =>
    {
        Assert.That(BalanceMetrics.MinSkew([0, 0, 0, 1], Half, 4), Is.EqualTo(Math.Log(0.5)).Within(1e-12));
        Assert.That(BalanceMetrics.MaxSkew([0, 0, 0, 1], Half, 4), Is.EqualTo(Math.Log(1.5)).Within(1e-12));
        Assert.That(BalanceMetrics.MinSkew([0, 0, 0, 1], Half, 2), Is.EqualTo(double.NegativeInfinity));
        Assert.That(BalanceMetrics.MinSkew([0, 0], [1, 0], 2), Is.Zero, "a share of 0 is nobody's");
    });

    [Test]
    public void Ndkl_CountedByHand()
    {
        // Divergence ln 2 at rank 1 with weight 1, and 0 at rank 2 with weight 1 / log2(3).
        Assert.That(BalanceMetrics.Ndkl([0, 1], Half), Is.EqualTo(Math.Log(2) / (1 + (1 / Math.Log2(3)))).Within(1e-12));
        Assert.That(BalanceMetrics.Ndkl([0, 0, 0], [1]), Is.Zero);
    }

    [Test]
    public void InfeasibleIndex_CountsRanks() => Assert.That(BalanceMetrics.InfeasibleIndex([0, 0, 0, 1], Half), Is.EqualTo(3));

    [Test]
    public void ImpactRatios_ByIntersection_LeaveSmallGroupsOut()
    {
        (IReadOnlyList<string>, bool)[] people =
        [
            .. Enumerable.Range(0, 10).Select(i => ((IReadOnlyList<string>)["a", "x"], i < 5)),
            .. Enumerable.Range(0, 8).Select(i => ((IReadOnlyList<string>)["a", "y"], i < 2)),
            .. Enumerable.Range(0, 3).Select(i => ((IReadOnlyList<string>)["b", "x"], true)),
        ];

        var ratios = ImpactRatio.Of(people, fewest: 5);

        Assert.That(ratios.Select(r => (string.Join('+', r.Group), r.Considered, r.Selected, r.Rate, r.Ratio)), Is.EqualTo(new[]
        {
            ("a+x", 10, 5, 0.5, (double?)1.0), ("a+y", 8, 2, 0.25, 0.5),
        }));
        Assert.That(ImpactRatio.Of(people.Select(p => (p.Item1, false)), 1).Select(r => r.Ratio), Is.All.Null);
    }
}
