namespace ProNet.Domain.SavedSearches;

/// <summary>
/// From what the clock of a place shows to the instant. Built on the other direction alone, which always has one answer: whether a time is skipped or comes
/// twice follows from it, also where a place crossed the date line and lost a day.
/// </summary>
internal static class LocalClock
{
    /// <summary>No clock is further from UTC.</summary>
    private static readonly TimeSpan Farthest = TimeSpan.FromHours(16);

    private static readonly TimeSpan Step = TimeSpan.FromHours(4);

    /// <summary>The first instant at which a clock shows a time or, where that is skipped, a later one. A time that comes twice is meant the first time.</summary>
    /// <returns>UTC, to the second.</returns>
    public static DateTime First(TimeZoneInfo zone, DateTime local)
    {
        var about = DateTime.SpecifyKind(local, DateTimeKind.Utc);
        DateTime? first = null;
        for (var at = about - Farthest; at <= about + Farthest; at += Step)
        {
            var candidate = about - zone.GetUtcOffset(at);
            if (zone.GetUtcOffset(candidate) == about - candidate && !(candidate >= first))
                first = candidate;
        }

        return first ?? Jump(zone, about);
    }

    /// <summary>False for a day that a place left out.</summary>
    public static bool Has(TimeZoneInfo zone, DateOnly day)
    {
        var first = First(zone, day.ToDateTime(TimeOnly.MinValue));
        return DateOnly.FromDateTime(first + zone.GetUtcOffset(first)) == day;
    }

    /// <summary>The instant at which a clock goes past a time without showing it.</summary>
    private static DateTime Jump(TimeZoneInfo zone, DateTime local)
    {
        var (before, after) = (local - Farthest, local + Farthest);
        while (after - before > TimeSpan.FromSeconds(1))
        {
            var middle = before + TimeSpan.FromSeconds(Math.Floor((after - before).TotalSeconds / 2));
            if (middle + zone.GetUtcOffset(middle) < local)
                before = middle;
            else
                after = middle;
        }

        return after;
    }
}
