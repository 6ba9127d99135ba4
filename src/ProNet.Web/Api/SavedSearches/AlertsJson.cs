using System.Text.Json.Serialization;
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
/// <param name="PausedUntil">No mails until then; a moment that has passed ends a pause.</param>
/// <param name="TellsReturns">Whether who left and came back is told again.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AlertsJson(
    string? Cadence = null, int? Hour = null, string? Weekday = null, string? TimeZone = null, int? Cap = null, DateTime? PausedUntil = null, bool? TellsReturns = null)
{
    private const int NoValue = -1;

    public static AlertsJson Of(SavedSearch search) => new(
        EnumCodes.Of(search.Cadence), search.Hour, EnumCodes.Of(search.Weekday), search.TimeZone, search.Cap, search.PausedUntil, search.TellsReturns);

    /// <summary>What is not given is as usual; a code that is none becomes a value that is refused in words.</summary>
    public AlertSettings ToSettings() => ToSettings(new AlertSettings(
        AlertCadence.None, SavedSearchLimits.DefaultHour, DayOfWeek.Monday, SavedSearchLimits.DefaultTimeZone, SavedSearchLimits.DefaultCap, PausedUntil: null));

    /// <param name="before">Where what is not given comes from.</param>
    public AlertSettings ToSettings(AlertSettings before) => new(
        Cadence is null ? before.Cadence : EnumCodes.TryParse<AlertCadence>(Cadence) ?? (AlertCadence)NoValue,
        Hour ?? before.Hour,
        Weekday is null ? before.Weekday : EnumCodes.TryParse<DayOfWeek>(Weekday) ?? (DayOfWeek)NoValue,
        TimeZone ?? before.TimeZone,
        Cap ?? before.Cap,
        PausedUntil?.ToUniversalTime() ?? before.PausedUntil)
    {
        TellsReturns = TellsReturns ?? before.TellsReturns,
    };
}
