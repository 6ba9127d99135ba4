using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Domain.Tests;

internal sealed class StillThereTests
{
    private static readonly DateOnly Today = new(2026, 3, 15);

    [TestCase(2024, CurrentState.Certain, null, null, false, TestName = "open since lately")]
    [TestCase(2019, CurrentState.Certain, null, null, true, TestName = "open for long")]
    [TestCase(2019, CurrentState.Certain, "2025-06-01", null, false, TestName = "open for long and confirmed")]
    [TestCase(2019, CurrentState.Certain, "2025-03-15", null, true, TestName = "confirmed a year ago to the day")]
    [TestCase(2024, CurrentState.Certain, null, 2025, true, TestName = "a later one began")]
    [TestCase(2024, CurrentState.Certain, null, 2024, false, TestName = "one of the same year may be held beside it")]
    [TestCase(2024, CurrentState.Certain, null, 2027, false, TestName = "the later one has not begun")]
    [TestCase(2024, CurrentState.Probable, null, null, true, TestName = "only probable")]
    [TestCase(2001, CurrentState.Ended, null, 2005, false, TestName = "ended")]
    [TestCase(null, CurrentState.Certain, null, null, true, TestName = "nobody knows since when")]
    public void IsDoubtful_OfAPosition_AsksOnlyWhatIsWorthAsking(int? start, CurrentState current, string? confirmed, int? later, bool asks)
    {
        var position = new Position
        {
            Start = start is { } year ? PartialDate.Of(year) : null,
            Current = current,
            ConfirmedOn = confirmed is null ? null : DateOnly.ParseExact(confirmed, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        List<Position> all = [position];
        if (later is { } next)
            all.Add(new Position { Start = PartialDate.Of(next), Current = CurrentState.Certain });

        Assert.That(StillThere.IsDoubtful(position, all, Today), Is.EqualTo(asks));
    }
}
