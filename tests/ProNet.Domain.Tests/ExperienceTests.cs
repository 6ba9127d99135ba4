using CsCheck;
using ProNet.Domain.Careers;

namespace ProNet.Domain.Tests;

public sealed class ExperienceTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Test]
    public void UnionMonths_WhenTwoPostsOverlap_CountsSharedMonthsOnce() => Assert.That(
        Experience.UnionMonths(
            [(PartialDate.Of(2010, 1), PartialDate.Of(2010, 12)), (PartialDate.Of(2010, 7), PartialDate.Of(2011, 6))],
            Today),
        Is.EqualTo(18));

    [Test]
    public void UnionMonths_WhenOnlyYearsAreKnown_CountsWholeYears() =>
        Assert.That(Experience.UnionMonths([(PartialDate.Of(2010), PartialDate.Of(2011))], Today), Is.EqualTo(24));

    [Test]
    public void UnionMonths_WhenStillHeld_CountsToThisMonth() =>
        Assert.That(Experience.UnionMonths([(PartialDate.Of(2026, 10), null)], Today), Is.EqualTo(2));

    [Test]
    public void UnionMonths_WhenNothingIsDated_IsUnknown() => Assert.That(Experience.UnionMonths([], Today), Is.Null);

    [Test]
    public void UnionMonths_WhenTheEndPrecedesTheStart_IgnoresTheInterval() =>
        Assert.That(Experience.UnionMonths([(PartialDate.Of(2012), PartialDate.Of(2010))], Today), Is.Null);

    [Test]
    public void UnionMonths_AgreesWithMarkingEachMonth() => Gen
        .Select(Gen.Int[1950, 2030], Gen.Int[1, 12], Gen.Int[-6, 120])
        .List[0, 12]
        .Sample(items =>
        {
            var intervals = items
                .Select(i => (Start: PartialDate.Of(i.Item1, i.Item2), EndIndex: (i.Item1 * 12) + i.Item2 - 1 + i.Item3))
                .Select(i => (i.Start, End: (PartialDate?)PartialDate.Of(i.EndIndex / 12, (i.EndIndex % 12) + 1)))
                .ToList();
            var thisMonth = (Today.Year * 12) + Today.Month - 1;
            var marked = new HashSet<int>();
            foreach (var (start, end) in intervals)
            {
                for (var month = start.FirstMonthIndex; month <= Math.Min(end!.Value.LastMonthIndex, thisMonth); month++)
                    marked.Add(month);
            }

            Assert.That(Experience.UnionMonths(intervals, Today), Is.EqualTo(marked.Count == 0 ? null : marked.Count));
        });
}
