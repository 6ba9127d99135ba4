using ProNet.Domain.SavedSearches;

namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>A saved search as the oracle knows it: words that must be there, one that must not, and whether somebody must be open to work.</summary>
/// <param name="Id">Of the saved search.</param>
/// <param name="Owner">Who is told.</param>
internal sealed record Inquiry(long Id, Person Owner)
{
    public string[] Words { get; set; } = [];

    public string? Without { get; set; }

    public bool IsForOpen { get; set; }

    /// <summary>Since when it asks what it asks.</summary>
    public DateTime AskedAt { get; set; }

    /// <summary>Since when it asked what it asked before that; null where it never did.</summary>
    public DateTime? AskedBefore { get; set; }

    /// <summary>The first digest that told of it since it asks what it asks.</summary>
    public long? FirstDigest { get; set; }

    /// <summary>See <see cref="SavedSearch"/>, of which this is a copy.</summary>
    public AlertCadence Cadence { get; set; }

    public DateTime? AlertsFrom { get; set; }

    public DateTime? PausedUntil { get; set; }

    public bool TellsReturns { get; set; }

    /// <summary>True once it was asked to tell of returns.</summary>
    public bool ToldReturns { get; set; }

    public bool IsArchived { get; set; }

    /// <summary>True where it was given something else to ask while it was set aside.</summary>
    public bool IsAnew { get; set; }

    public int Hour { get; set; }

    public DayOfWeek Weekday { get; set; }

    public required TimeZoneInfo Zone { get; set; }

    public DateTime SavedAt { get; init; }

    /// <summary>The day on which it was saved, as its zone of now counts days.</summary>
    private int MonthDay => TimeZoneInfo.ConvertTimeFromUtc(SavedAt, Zone).Day;

    /// <summary>When something of this was last chosen by its owner: what was due before counts no more.</summary>
    public DateTime SettledAt { get; set; }

    public string Query => FormattableString.Invariant($"q={string.Join('+', Words.Concat(Without is null ? [] : [$"-{Without}"]))}{(IsForOpen ? "&open=open" : "")}");

    /// <summary>Whether a mail about it may leave now.</summary>
    public bool Tells(DateTime now) => Cadence != AlertCadence.None && !IsArchived && !(PausedUntil > now);

    /// <summary>The instants at which it is due, counted out minute by minute on the clock of its zone: in a period after one, up to the other.</summary>
    /// <param name="from">Not before; UTC.</param>
    /// <param name="to">Not after; UTC.</param>
    public IEnumerable<DateTime> DueBetween(DateTime from, DateTime to)
    {
        var step = TimeSpan.FromMinutes(5);
        var first = new DateTime((from.Ticks + step.Ticks - 1) / step.Ticks * step.Ticks, DateTimeKind.Utc);
        for (var at = first; at <= to; at += step)
        {
            if (IsDue(at, at - step))
                yield return at;
        }
    }

    private bool IsDue(DateTime at, DateTime before)
    {
        if (Cadence is AlertCadence.Instant)
            return true;
        var (local, previous) = (TimeZoneInfo.ConvertTimeFromUtc(at, Zone), TimeZoneInfo.ConvertTimeFromUtc(before, Zone));
        var hour = local.Date.AddHours(Hour);
        if (local < hour || previous >= hour)
            return false;
        return Cadence switch
        {
            AlertCadence.Daily => true,
            AlertCadence.Weekly => local.DayOfWeek == Weekday,
            AlertCadence.Monthly => local.Day == Math.Min(MonthDay, DateTime.DaysInMonth(local.Year, local.Month)),
            _ => false,
        };
    }
}
