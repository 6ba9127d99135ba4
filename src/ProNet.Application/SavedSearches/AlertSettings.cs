using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>When and how its owner is told of what a search newly finds.</summary>
/// <param name="Cadence">How often.</param>
/// <param name="Hour">From 0 to 23, by the clocks of the zone.</param>
/// <param name="Weekday">Of weekly mails.</param>
/// <param name="TimeZone">Name in the IANA database.</param>
/// <param name="Cap">Hits that one mail names at most.</param>
/// <param name="PausedUntil">No mails until then; null does not pause.</param>
public sealed record AlertSettings(AlertCadence Cadence, int Hour, DayOfWeek Weekday, string TimeZone, int Cap, DateTime? PausedUntil)
{
    /// <summary>Whether who left and came back is told again.</summary>
    public bool TellsReturns { get; init; }

    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(366);

    public static AlertSettings Of(SavedSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        return new AlertSettings(search.Cadence, search.Hour, search.Weekday, search.TimeZone, search.Cap, search.PausedUntil) { TellsReturns = search.TellsReturns };
    }

    /// <summary>What is wrong with them; none when they can be stored.</summary>
    /// <param name="now">What a pause counts from.</param>
    public SavedSearchProblem Check(DateTime now) => this switch
    {
        _ when !Enum.IsDefined(Cadence) || !Enum.IsDefined(Weekday) => SavedSearchProblem.UnknownCadence,
        { Hour: < 0 or > 23 } => SavedSearchProblem.UnknownHour,
        { Cap: < SavedSearchLimits.SmallestCap or > SavedSearchLimits.LargestCap } => SavedSearchProblem.UnknownCap,
        _ when !IsZone(TimeZone) => SavedSearchProblem.UnknownTimeZone,
        { PausedUntil: { } until } when until > now + LongestPause => SavedSearchProblem.PauseTooLong,
        _ => SavedSearchProblem.None,
    };

    /// <param name="search">Gets them.</param>
    /// <param name="now">From when on it tells, if it told nothing before.</param>
    public void Apply(SavedSearch search, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(search);
        search.Tell(Cadence, now);
        (search.Hour, search.Weekday, search.TimeZone, search.Cap, search.PausedUntil, search.TellsReturns) = (Hour, Weekday, TimeZone, Cap, PausedUntil, TellsReturns);
    }

    /// <summary>Names of the IANA database alone, which mean the same on every system; not what some systems keep in the same folder.</summary>
    private static bool IsZone(string name) =>
        !name.StartsWith("right/", StringComparison.Ordinal) && !name.StartsWith("posix", StringComparison.Ordinal) && name.Length is > 0 and <= SavedSearchLimits.LongestTimeZone && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId;
}
