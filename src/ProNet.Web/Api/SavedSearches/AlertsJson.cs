using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Schema;

namespace ProNet.Web.Api.SavedSearches;

/// <summary>When and how its owner is told of what a search newly finds.</summary>
/// <param name="Cadence">none, instant, daily, weekly or monthly.</param>
/// <param name="Hour">From 0 to 23, by the clocks of the zone.</param>
/// <param name="Weekday">Of weekly mails: monday to sunday.</param>
/// <param name="TimeZone">Name in the IANA database, such as Europe/Paris.</param>
/// <param name="Cap">Hits that one mail names at most, from 5 to 50.</param>
/// <param name="PausedUntil">No mails until then.</param>
internal sealed record AlertsJson(string? Cadence = null, int? Hour = null, string? Weekday = null, string? TimeZone = null, int? Cap = null, DateTime? PausedUntil = null)
{
    private const int NoValue = -1;

    public static AlertsJson Of(SavedSearch search) => new(
        EnumCodes.Of(search.Cadence), search.Hour, EnumCodes.Of(search.Weekday), search.TimeZone, search.Cap, search.PausedUntil);

    /// <summary>What is not given is as usual; a code that is none becomes a value that is refused in words.</summary>
    public AlertSettings ToSettings() => new(
        Cadence is null ? AlertCadence.None : EnumCodes.TryParse<AlertCadence>(Cadence) ?? (AlertCadence)NoValue,
        Hour ?? SavedSearchLimits.DefaultHour,
        Weekday is null ? DayOfWeek.Monday : EnumCodes.TryParse<DayOfWeek>(Weekday) ?? (DayOfWeek)NoValue,
        TimeZone ?? SavedSearchLimits.DefaultTimeZone,
        Cap ?? SavedSearchLimits.DefaultCap,
        PausedUntil?.ToUniversalTime());
}
