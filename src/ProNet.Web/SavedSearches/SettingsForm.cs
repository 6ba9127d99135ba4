using System.Globalization;
using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;
using ProNet.Web.Search;

namespace ProNet.Web.SavedSearches;

/// <summary>The settings of a saved search as its form sends them: texts, of which those that are no value become one that is refused in words.</summary>
internal sealed class SettingsForm
{
    private const int NoNumber = -1;
    private const long NoSearch = 0;

    public long Id { get; set; }

    public long? Version { get; set; }

    public string? Name { get; set; }

    public string? Note { get; set; }

    public string? Tags { get; set; }

    public string? Cadence { get; set; }

    public string? Hour { get; set; }

    public string? Weekday { get; set; }

    public string? TimeZone { get; set; }

    public string? Cap { get; set; }

    /// <summary>A day.</summary>
    public string? Pause { get; set; }

    public bool Returns { get; set; }

    public string? Base { get; set; }

    /// <summary>Who may not choose mails and bases is not shown their fields, and sends none.</summary>
    public SearchChange ToChange() => new()
    {
        Version = Version,
        Labels = SearchLabels.Of(Name, Note, SearchLabels.TagsIn(Tags)),
        Alerts = Cadence is null ? null : new AlertSettings(
            SavedSearchUrls.TryRead<AlertCadence>(Cadence) ?? (AlertCadence)NoNumber,
            Number(Hour),
            SavedSearchUrls.TryRead<DayOfWeek>(Weekday) ?? (DayOfWeek)NoNumber,
            (TimeZone ?? "").Trim(),
            Number(Cap),
            string.IsNullOrWhiteSpace(Pause) ? null : Day(Pause))
        {
            TellsReturns = Returns,
        },
        Base = Base is null ? null : new BaseChoice(Base.Length == 0 ? null : long.TryParse(Base, NumberStyles.None, CultureInfo.InvariantCulture, out var below) ? below : NoSearch),
    };

    /// <summary>The longest pause there is for what is no day, which is refused as too long.</summary>
    private static DateTime Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)
        : DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : NoNumber;
}
