using ProNet.Ranking.Trials;

namespace ProNet.Ranking.Tests.Trials;

/// <summary>Two rankings in one list, and how sure it is which is better.</summary>
public sealed class TrialTests
{
    [Test]
    public void TeamDraft_OfAnyTwoRankings_HasEveryoneOnceAndFairTeams([Range(1, 8)] int seed)
    {
        var random = new Random(seed);
        long[] all = [.. Enumerable.Range(1, 15).Select(n => (long)n)];
        var served = all.OrderBy(_ => random.Next()).ToArray();
        var trial = all.OrderBy(_ => random.Next()).Take(12).ToArray();

        var drafted = Interleaving.TeamDraft(served, trial, seed);

        Assert.That(drafted.Select(row => row.Id), Is.EquivalentTo(all));
        Assert.That(Interleaving.TeamDraft(served, trial, seed), Is.EqualTo(drafted), "the next page continues this one");
        for (var length = 2; length <= 12; length += 2)
        {
            var top = drafted.Take(length).ToList();
            Assert.That(top.Count(row => row.Team == Team.Served), Is.EqualTo(length / 2), $"of the first {length}");
        }

        foreach (var (team, ranking) in new[] { (Team.Served, served), (Team.Trial, trial) })
        {
            var own = drafted.Where(row => row.Team == team).Select(row => Array.IndexOf(ranking, row.Id)).ToList();
            Assert.That(own, Is.Ordered, "each team keeps its order");
        }
    }

    [Test]
    public void TeamDraft_OfTheSameRanking_IsThatRanking()
    {
        Assert.That(Interleaving.TeamDraft([3, 1, 2], [3, 1, 2], 5).Select(row => row.Id), Is.EqualTo(new long[] { 3, 1, 2 }));
        Assert.That(Interleaving.TeamDraft([], [], 5), Is.Empty);
    }

    /// <summary>The coin gives the first place to both alike, or clicks would be the coin's.</summary>
    [Test]
    public void TeamDraft_OverSeeds_GivesTheFirstPlaceToBothAlike()
    {
        var first = Enumerable.Range(0, 1_000).Count(seed => Interleaving.TeamDraft([1, 2], [2, 1], seed)[0].Team == Team.Served);

        Assert.That(first, Is.InRange(430, 570));
    }

    [TestCase(0, 0, 1)]
    [TestCase(5, 5, 1)]
    [TestCase(9, 1, 0.021484375)]
    [TestCase(1, 9, 0.021484375)]
    [TestCase(15, 0, 0.00006103515625)]
    public void Probability_OfTheSignTest_IsTheBinomialOne(int wins, int losses, double expected) =>
        Assert.That(SignTest.Probability(wins, losses), Is.EqualTo(expected).Within(1e-12));

    [Test]
    public void Kendall_OfOrders_IsOneMinusOneOrBetween()
    {
        Assert.That(RankCorrelation.Kendall([1, 2, 3], [10, 20, 30]), Is.EqualTo(1));
        Assert.That(RankCorrelation.Kendall([1, 2, 3], [3, 2, 1]), Is.EqualTo(-1));
        Assert.That(RankCorrelation.Kendall([1, 2, 3, 4], [1, 3, 2, 4]), Is.EqualTo(4.0 / 6).Within(1e-12));
        Assert.That(RankCorrelation.Kendall([1, 1, 1], [1, 2, 3]), Is.Null);
    }

    [Test]
    public void Interval_OfDifferences_HoldsTheirMeanAndIsTheSameAgain()
    {
        double[] differences = [.. Enumerable.Range(0, 200).Select(i => (i % 7) - 2.0)];
        double[] weights = [.. differences.Select(_ => 1.0)];
        var (lower, upper) = PairedBootstrap.Interval(differences, weights, 3);

        Assert.That(differences.Average(), Is.InRange(lower, upper));
        Assert.That(PairedBootstrap.Interval(differences, weights, 3), Is.EqualTo((lower, upper)));
        Assert.That(upper - lower, Is.EqualTo(2 * 1.96 * 2 / Math.Sqrt(200)).Within(0.1), "two standard errors to each side");
    }
}
