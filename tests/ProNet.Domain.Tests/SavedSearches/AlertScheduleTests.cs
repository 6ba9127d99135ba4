using CsCheck;
using ProNet.Domain.SavedSearches;

namespace ProNet.Domain.Tests.SavedSearches;

public sealed class AlertScheduleTests
{
    /// <summary>What the machine knows, and both ends of the world.</summary>
    private static readonly TimeZoneInfo[] Zones =
    [
        .. TimeZoneInfo.GetSystemTimeZones(),
        TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(14), "east", "east"),
        TimeZoneInfo.CreateCustomTimeZone("west", TimeSpan.FromHours(-14), "west", "west"),
    ];

    private static readonly Gen<DateTime> Moments = Gen.Long[Utc(2005, 1, 1).Ticks / 10_000_000, Utc(2037, 1, 1).Ticks / 10_000_000].Select(s => new DateTime(s * 10_000_000, DateTimeKind.Utc));

    private static readonly Gen<AlertSchedule> Schedules = Gen
        .Select(Gen.Int[1, 4], Gen.Int[0, 23], Gen.Int[0, 6], Gen.Int[1, 31], Gen.Int[0, Zones.Length - 1])
        .Select((cadence, hour, weekday, day, zone) => new AlertSchedule((AlertCadence)cadence, hour, (DayOfWeek)weekday, day, Zones[zone]));

    private static TimeZoneInfo Paris { get; } = Zone("Europe/Paris");

    [Test]
    public void DueFor_WhateverTheMoment_IsTheFirstInstantAtOrAfterItAndNoOtherLiesBetween() => Gen.Select(Schedules, Moments).Sample((schedule, moment) =>
    {
        var due = schedule.DueFor(moment)!.Value;
        var before = schedule.LastDue(moment)!.Value;
        // Exactly one period has it: the instants around it are the same, seen from either side.
        return due >= moment && before <= moment && (before == due) == (due == moment)
            && schedule.DueFor(due) == due && schedule.LastDue(due) == due
            && (due == moment || schedule.LastDue(due.AddTicks(-1)) == before)
            && schedule.DueFor(before.AddTicks(1)) == (due == moment ? schedule.DueFor(moment.AddTicks(1)) : due);
    });

    [Test]
    public void DueFor_FromOneInstantToTheNext_IncreasesByAboutAPeriod() => Gen.Select(Schedules, Moments).Sample((schedule, moment) =>
    {
        for (var n = 0; n < 5; n++)
        {
            var next = schedule.DueFor(moment.AddTicks(1))!.Value;
            var (least, most) = schedule.Cadence switch
            {
                AlertCadence.Instant => (0, 5 / 1440.0),
                AlertCadence.Daily => (0.8, 1.2),
                AlertCadence.Weekly => (5.9, 8.1),
                _ => (26.9, 32.1),
            };
            if (n > 0 && ((next - moment).TotalDays < least || (next - moment).TotalDays > most))
                return false;
            moment = next;
        }

        return true;
    });

    [Test]
    public void DueFor_OfEachDay_IsAtTheHourOrAtTheFirstInstantAfterAnHourThatIsSkipped() => Gen.Select(Gen.Int[0, Zones.Length - 1], Gen.Int[0, 23], Moments).Sample((number, hour, moment) =>
    {
        var zone = Zones[number];
        var due = new AlertSchedule(AlertCadence.Daily, hour, default, 1, zone).DueFor(moment)!.Value;
        var local = Local(zone, due);
        if (local.TimeOfDay == TimeSpan.FromHours(hour))
            // The first time that the clock shows it.
            return !Enumerable.Range(1, 12).Any(quarter => Local(zone, due.AddMinutes(-15 * quarter)) == local);
        var before = Local(zone, due.AddSeconds(-1));
        var wanted = before.Date.AddHours(hour);
        return before < wanted && local > wanted;
    });

    [Test]
    public void DueFor_OnEverySkippedHourOfEveryZone_IsTheEndOfTheGap()
    {
        var seen = 0;
        foreach (var zone in Zones)
        {
            for (var day = Utc(2024, 1, 1); day < Utc(2026, 1, 1); day = day.AddDays(1))
            {
                if (zone.GetUtcOffset(day) >= zone.GetUtcOffset(day.AddDays(1)))
                    continue;
                seen++;
                var changes = Enumerable.Range(0, 1440).Select(m => day.AddMinutes(m)).First(m => zone.GetUtcOffset(m) < zone.GetUtcOffset(m.AddMinutes(1))).AddMinutes(1);
                var skipped = Local(zone, changes.AddMinutes(-1)).AddMinutes(1);
                if (skipped.Minute != 0)
                    continue;
                var schedule = new AlertSchedule(AlertCadence.Daily, skipped.Hour, default, 1, zone);
                Assert.That(schedule.DueFor(changes.AddHours(-12)), Is.EqualTo(changes), $"{zone.Id} {skipped:O}");
            }
        }

        Assert.That(seen, Is.GreaterThan(100), "zones that change their clocks");
    }

    [TestCase("2026-03-29T02:00", "2026-03-29T01:00", TestName = "DueFor_WhenTheHourIsSkipped_IsWhenTheClockGoesOn")]
    [TestCase("2026-10-25T02:00", "2026-10-25T00:00", TestName = "DueFor_WhenTheHourComesTwice_IsTheFirst")]
    [TestCase("2026-07-01T02:00", "2026-07-01T00:00", TestName = "DueFor_InSummer_IsTheHourOfTheZone")]
    public void DueFor_InParis(string local, string due)
    {
        var at = DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);
        var schedule = new AlertSchedule(AlertCadence.Daily, at.Hour, default, 1, Paris);

        Assert.That(schedule.DueFor(DateTime.SpecifyKind(at.AddHours(-6), DateTimeKind.Utc)), Is.EqualTo(DateTime.Parse(due, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Test]
    public void DueFor_WhereADayIsLeftOut_GoesOnWithTheNextOneAndNeverTwice()
    {
        // Samoa went from the 29th to the 31st of December 2011.
        var schedule = new AlertSchedule(AlertCadence.Daily, 8, default, 1, Zone("Pacific/Apia"));
        var first = schedule.DueFor(Utc(2011, 12, 29))!.Value;
        var second = schedule.DueFor(first.AddTicks(1))!.Value;

        Assert.That(Local(schedule.Zone, first), Is.EqualTo(new DateTime(2011, 12, 29, 8, 0, 0)));
        Assert.That(Local(schedule.Zone, second), Is.EqualTo(new DateTime(2011, 12, 31, 8, 0, 0)));
    }

    [Test]
    public void DueFor_WhereTheLastHourOfADayIsSkipped_IsTheMidnightAfterIt()
    {
        // Greenland's clocks go from 23:00 to midnight.
        var schedule = new AlertSchedule(AlertCadence.Weekly, 23, DayOfWeek.Saturday, 1, Zone("America/Nuuk"));

        Assert.That(Local(schedule.Zone, schedule.DueFor(Utc(2025, 3, 27))!.Value), Is.EqualTo(new DateTime(2025, 3, 30, 0, 0, 0)));
    }

    [TestCase(31, "01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31")]
    [TestCase(30, "01-30 02-28 03-30 04-30 05-30 06-30 07-30 08-30 09-30 10-30 11-30 12-30")]
    [TestCase(29, "01-29 02-28 03-29 04-29 05-29 06-29 07-29 08-29 09-29 10-29 11-29 12-29")]
    [TestCase(28, "01-28 02-28 03-28 04-28 05-28 06-28 07-28 08-28 09-28 10-28 11-28 12-28")]
    public void DueFor_Monthly_IsOnTheDayOrOnTheLastOfAShorterMonth(int day, string expected)
    {
        var schedule = new AlertSchedule(AlertCadence.Monthly, 8, default, day, Paris);
        var days = new List<string>();
        for (var at = schedule.DueFor(Utc(2026, 1, 1))!.Value; at.Year == 2026; at = schedule.DueFor(at.AddTicks(1))!.Value)
            days.Add(Local(Paris, at).ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.That(string.Join(' ', days), Is.EqualTo(expected));
        Assert.That(Local(Paris, (schedule with { MonthDay = 29 }).DueFor(Utc(2028, 2, 1))!.Value).Day, Is.EqualTo(29), "a leap year has it");
    }

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(40)]
    public void LastDue_AfterDaysOfSilence_IsOneInstantForAllOfThem(int days) => Gen.Select(Schedules, Moments).Sample((schedule, stopped) =>
    {
        // What was found in the silence is due by the last instant, or by the next one if it came after that.
        var now = stopped.AddDays(days);
        var last = schedule.LastDue(now)!.Value;
        return schedule.DueFor(last.AddTicks(1)) > now && (last <= stopped || schedule.DueFor(stopped) <= last);
    });

    [Test]
    public void DueFor_WhenNothingIsToBeSent_IsNever()
    {
        var schedule = new AlertSchedule(AlertCadence.None, 8, default, 1, Paris);

        Assert.That((schedule.DueFor(Utc(2026, 1, 1)), schedule.LastDue(Utc(2026, 1, 1))), Is.EqualTo(((DateTime?)null, (DateTime?)null)));
    }

    private static DateTime Local(TimeZoneInfo zone, DateTime utc) => DateTime.SpecifyKind(utc + zone.GetUtcOffset(utc), DateTimeKind.Unspecified);

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    private static DateTime Utc(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);
}
