namespace ProNet.Domain.SavedSearches;

/// <summary>
/// When digests of a saved search are due. Its instants strictly increase and cut time into periods: what is found belongs to the first instant at or after it,
/// however late the digest is then made.
/// </summary>
/// <param name="Cadence">How often; <see cref="AlertCadence.None"/> is never due.</param>
/// <param name="Hour">Of the day in the zone, 0 to 23.</param>
/// <param name="Weekday">For <see cref="AlertCadence.Weekly"/>.</param>
/// <param name="MonthDay">For <see cref="AlertCadence.Monthly"/>, 1 to 31; a month that is shorter has it on its last day.</param>
/// <param name="Zone">Where days begin and hours are counted.</param>
public sealed record AlertSchedule(AlertCadence Cadence, int Hour, DayOfWeek Weekday, int MonthDay, TimeZoneInfo Zone)
{
    /// <summary>What is told at once is told together every so often.</summary>
    public static readonly TimeSpan Batch = TimeSpan.FromMinutes(5);

    /// <summary>No offset is larger; the clock of a place is never further from UTC than this.</summary>
    private const int Days = 2;

    /// <summary>That of a saved search. A zone that this machine does not know is taken for UTC: late or early is better than never.</summary>
    public static AlertSchedule Of(SavedSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(search.TimeZone, out var known) ? known : TimeZoneInfo.Utc;
        var created = DateTime.SpecifyKind(search.CreatedAt, DateTimeKind.Utc);
        return new AlertSchedule(search.Cadence, search.Hour, search.Weekday, (created + zone.GetUtcOffset(created)).Day, zone);
    }

    /// <summary>The period that a moment belongs to.</summary>
    /// <param name="moment">UTC.</param>
    /// <returns>When its digest is due, at or after the moment; null for never.</returns>
    public DateTime? DueFor(DateTime moment)
    {
        switch (Cadence)
        {
            case AlertCadence.None:
                return null;
            case AlertCadence.Instant:
                return Floor(moment) is var floor && floor == moment ? moment : floor + Batch;
            default:
                for (var day = OnOrAfter(DateOnly.FromDateTime(moment).AddDays(-Days)); ; day = OnOrAfter(day.AddDays(1)))
                {
                    if (DueOn(day) is { } due && due >= moment)
                        return due;
                }
        }
    }

    /// <summary>The last digest that is due.</summary>
    /// <param name="now">UTC.</param>
    /// <returns>When it was due, at or before now; null for never.</returns>
    public DateTime? LastDue(DateTime now)
    {
        switch (Cadence)
        {
            case AlertCadence.None:
                return null;
            case AlertCadence.Instant:
                return Floor(now);
            default:
                for (var day = OnOrBefore(DateOnly.FromDateTime(now).AddDays(Days)); ; day = OnOrBefore(day.AddDays(-1)))
                {
                    if (DueOn(day) is { } due && due <= now)
                        return due;
                }
        }
    }

    /// <summary>The instant of a day of the schedule; null for a day that the calendar of the zone leaves out, where the next one follows at once.</summary>
    private DateTime? DueOn(DateOnly day) =>
        Cadence == AlertCadence.Daily && !LocalClock.Has(Zone, day) ? null : LocalClock.First(Zone, day.ToDateTime(new TimeOnly(Hour, 0)));

    private DateOnly OnOrAfter(DateOnly day) => Cadence switch
    {
        AlertCadence.Weekly => day.AddDays((Weekday - day.DayOfWeek + 7) % 7),
        AlertCadence.Monthly => InMonth(day) is var own && own >= day ? own : InMonth(new DateOnly(day.Year, day.Month, 1).AddMonths(1)),
        _ => day,
    };

    private DateOnly OnOrBefore(DateOnly day) => Cadence switch
    {
        AlertCadence.Weekly => day.AddDays(-((day.DayOfWeek - Weekday + 7) % 7)),
        AlertCadence.Monthly => InMonth(day) is var own && own <= day ? own : InMonth(new DateOnly(day.Year, day.Month, 1).AddMonths(-1)),
        _ => day,
    };

    private DateOnly InMonth(DateOnly day) => new(day.Year, day.Month, Math.Min(MonthDay, DateTime.DaysInMonth(day.Year, day.Month)));

    private static DateTime Floor(DateTime moment) => new(moment.Ticks - (moment.Ticks % Batch.Ticks), DateTimeKind.Utc);
}
