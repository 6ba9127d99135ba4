using ProNet.Ranking.Measuring;

namespace ProNet.Ranking.Tests.Measuring;

public sealed class RankingMetricsTests
{
    [Test]
    public void Ndcg_OfAListCountedByHand()
    {
        // 3/1 + 0 + 1/2 against 3/1 + 1/log2(3).
        Assert.That(RankingMetrics.Ndcg([2, 0, 1], 10), Is.EqualTo(3.5 / (3 + (1 / Math.Log2(3)))).Within(1e-12));
        // LETOR: ranks 1 and 2 are undiscounted, rank 3 by log2(3).
        Assert.That(RankingMetrics.Ndcg([2, 0, 1], 10, Discount.Letor), Is.EqualTo((3 + (1 / Math.Log2(3))) / 4).Within(1e-12));
        Assert.That(RankingMetrics.Ndcg([0, 2], 1), Is.Zero);
        Assert.That(RankingMetrics.Ndcg([0, 0], 10), Is.Null);
    }

    [Test]
    public void AveragePrecision_CountsWhatWasNotFound() => Assert.That(RankingMetrics.AveragePrecision([1, 0, 1], 4), Is.EqualTo((1 + (2 / 3.0)) / 4).Within(1e-12));

    [Test]
    public void ReciprocalRank_IsOfTheFirst() =>
        Assert.That((RankingMetrics.ReciprocalRank([0, 0, 2, 1]), RankingMetrics.ReciprocalRank([0])), Is.EqualTo((1 / 3.0, 0.0)));
}
