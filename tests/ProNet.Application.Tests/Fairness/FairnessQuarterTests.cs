using ProNet.Application.Fairness;

namespace ProNet.Application.Tests.Fairness;

public sealed class FairnessQuarterTests
{
    [TestCase("2026-11-30", 400, "2026-Q3 2026-Q2 2026-Q1")]
    [TestCase("2026-12-31", 400, "2026-Q3 2026-Q2 2026-Q1")]
    [TestCase("2027-01-01", 400, "2026-Q4 2026-Q3 2026-Q2 2026-Q1")]
    [TestCase("2026-05-31", 200, "2026-Q1")]
    [TestCase("2026-05-31", 90, "")]
    [TestCase("2026-05-31", 0, "")]
    public void Kept_AreThoseThatAreOverAndWhole(string day, int days, string names) =>
        Assert.That(string.Join(' ', FairnessQuarter.Kept(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromDays(days)).Select(q => q.Name)), Is.EqualTo(names));

    [Test]
    public void Quarters_FollowEachOtherWithoutAGap() =>
        Assert.That(new FairnessQuarter(2026, 4).End, Is.EqualTo(new FairnessQuarter(2027, 1).Start).And.EqualTo(new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
}
