using ProNet.Ranking.Fairness;

namespace ProNet.Ranking.Tests.Fairness;

public sealed class FairnessAuditTests
{
    /// <summary>People 0 and 1 are of the first group, 2 and 3 of the second, 4 of none.</summary>
    private static readonly int[] Groups = [0, 0, 1, 1, -1];

    /// <summary>Asker 1 was shown 0, 1, 2 and, eleventh, 3; asker 2 was shown 0 and 2.</summary>
    private static readonly AuditedList[] Lists = [List(1, true, (1, 0), (2, 1), (3, 2), (11, 3)), List(2, true, (1, 0), (2, 2))];

    [Test]
    public void Skew_CountedByHand_IsOverAllLists()
    {
        var measures = FairnessAudit.Of(Lists, Groups, 2, fewest: 2)!;

        // Among the first 10 of both lists: 3 of the first group and 2 of the second, where half of each is expected; among the first 25 both have 3.
        Assert.Multiple(() =>
        {
            Assert.That(measures.Lists, Is.EqualTo(2));
            Assert.That(measures.Groups.Select(g => g.People), Is.EqualTo(new[] { 2, 2 }));
            Assert.That(measures.Groups[0].Skews[0]!.Value, Is.EqualTo(Math.Log(1.2)).Within(1e-12));
            Assert.That(measures.Groups[1].Skews[0]!.Value, Is.EqualTo(Math.Log(0.8)).Within(1e-12));
            Assert.That((measures.MinSkew(0), measures.MaxSkew(0)), Is.EqualTo((measures.Groups[1].Skews[0]!.Value, measures.Groups[0].Skews[0]!.Value)));
            Assert.That(measures.Groups.Select(g => g.Skews[1]!.Value), Is.All.EqualTo(0).Within(1e-12));
        });
    }

    [Test]
    public void Interval_IsOverThoseWhoAsked()
    {
        var skew = FairnessAudit.Of(Lists, Groups, 2, fewest: 2)!.Groups[0].Skews[0]!;

        // Asker 2 alone: one of each group, 0; asker 1 alone: two of the first group of three, ln 4/3. Either is drawn twice in a quarter of the draws.
        Assert.That((skew.Low!.Value, skew.High!.Value), Is.EqualTo((0.0, Math.Log(4 / 3.0))).Using<(double A, double B)>((x, y) => Math.Abs(x.A - y.A) < 1e-12 && Math.Abs(x.B - y.B) < 1e-12));
        Assert.That(FairnessAudit.Of([.. Lists.Select(list => list with { Asker = 1 })], Groups, 2, fewest: 2)!.Groups[0].Skews[0]!.Low, Is.Null, "one asker is no sample");
    }

    [Test]
    public void Impact_CountedByHand_IsOfStandingAmongTheFirstTen()
    {
        var impacts = FairnessAudit.Of(Lists, Groups, 2, fewest: 2)!.Groups.Select(g => (g.Impact!.Rate, g.Impact.Ratio));

        Assert.That(impacts, Is.EqualTo(new[] { (1.0, (double?)1.0), (0.5, 0.5) }), "of the second group one of two stood there");
    }

    [Test]
    public void NdklAndInfeasible_CountedByHand_AreMeansOverListsFromTheTop()
    {
        var later = List(3, false, (21, 3), (22, 2));
        var measures = FairnessAudit.Of([.. Lists, later], Groups, 2, fewest: 2)!;

        // Divergence of 0, 0, 1, 1: ln 2 at ranks 1 and 2, of 2/3 and 1/3 at rank 3, none at rank 4. Of 0, 1: ln 2 at rank 1, none at rank 2.
        var third = (2 / 3.0 * Math.Log(4 / 3.0)) + (1 / 3.0 * Math.Log(2 / 3.0));
        var first = (Math.Log(2) + (Math.Log(2) / Math.Log2(3)) + (third / 2)) / (1 + (1 / Math.Log2(3)) + 0.5 + (1 / Math.Log2(5)));
        var second = Math.Log(2) / (1 + (1 / Math.Log2(3)));
        Assert.That(measures.Ndkl!.Value, Is.EqualTo((first + second) / 2).Within(1e-12));
        // At rank 2 of the first list the second group has nobody of the one that it should; nowhere in the other list.
        Assert.That(measures.Infeasible!.Value, Is.EqualTo(0.125).Within(1e-12));
        Assert.That(measures.Ndkl.ByChance, Is.InRange(0.05, 0.7));
    }

    [Test]
    public void Measures_OfListsDrawnByChance_AreAsByChance()
    {
        var random = new Random(7);
        int[] groups = [.. Enumerable.Range(0, 400).Select(person => person % 4 == 0 ? 1 : 0)];
        var lists = Enumerable.Range(0, 2_000).Select(number => List(number % 50, true, [.. Enumerable.Range(1, 20).Select(position => (position, random.Next(400)))])).ToList();

        var measures = FairnessAudit.Of(lists, groups, 2, fewest: 10)!;

        Assert.That(measures.Ndkl!.Value, Is.EqualTo(measures.Ndkl.ByChance).Within(0.01));
        Assert.That(measures.Infeasible!.Value, Is.EqualTo(measures.Infeasible.ByChance).Within(0.02));
        Assert.That(measures.Groups.SelectMany(g => g.Skews), Has.All.Matches<AuditedSkew?>(skew => skew!.Low <= 0.02 && skew.High >= -0.02 && skew.High - skew.Low < 0.2));
    }

    [Test]
    public void Audit_WhenTooFewAreThere_SaysNothing()
    {
        Assert.That(FairnessAudit.Of(Lists, Groups, 2, fewest: 3), Is.Null, "two people of each group, and two lists");
        Assert.That(FairnessAudit.Of(Lists, [0, 0, 0, 0, -1], 1, fewest: 2), Is.Null, "one group is compared with none");
        Assert.That(FairnessAudit.Of([], [], 0, fewest: 2), Is.Null);
        var later = FairnessAudit.Of([List(1, false, (11, 0), (12, 1), (13, 2)), List(2, false, (14, 3), (15, 2))], Groups, 2, fewest: 2)!;
        Assert.That(later.Groups.Select(g => (g.Skews[0], g.Impact)), Is.All.EqualTo(((AuditedSkew?)null, (ImpactRatio?)null)), "nobody among the first 10");
        Assert.That((later.MinSkew(0), later.Ndkl), Is.EqualTo(((double?)null, (AgainstChance?)null)));
    }

    [Test]
    public void Skew_OfAGroupWithNobodyAmongTheFirst_IsBelowAllNumbers() =>
        Assert.That(FairnessAudit.Of([List(1, true, (1, 0), (2, 1), (11, 2)), List(2, true, (1, 0), (12, 3))], Groups, 2, fewest: 2)!.MinSkew(0), Is.EqualTo(double.NegativeInfinity));

    private static AuditedList List(long asker, bool startsAtTop, params (int Position, int Person)[] places) => new(asker, startsAtTop, [.. places.Select(p => new AuditedPlace(p.Position, p.Person))]);
}
