namespace ProNet.Domain.SavedSearches;

/// <summary>
/// A search that somebody keeps: the address of a search page, under a name. Page, API and alerts run the same address, read by one parser, so that they cannot
/// disagree. Saving tells nobody anything: mails come only once a <see cref="Cadence"/> was chosen.
/// </summary>
public sealed class SavedSearch
{
    public long Id { get; set; }

    /// <summary>The account that it belongs to, and that is told.</summary>
    public long OwnerId { get; set; }

    public required string Name { get; set; }

    /// <summary>Why it was saved: months later one forgets.</summary>
    public string Note { get; set; } = "";

    /// <summary>What its owner files it under, in the order given.</summary>
    public List<string> Tags { get; set; } = [];

    /// <summary>What is searched.</summary>
    public SubjectKind Subject { get; set; }

    /// <summary>The canonical query string of the search page, without question mark, page and page size; empty asks for everything. Changes only when its owner says so.</summary>
    public string Query { get; set; } = "";

    /// <summary>Of the grammar that <see cref="Query"/> was written in: it keeps its meaning when the grammar grows.</summary>
    public int GrammarVersion { get; set; }

    public AlertCadence Cadence { get; set; }

    /// <summary>From 0 to 23, by the clocks of <see cref="TimeZone"/>: when mails are sent.</summary>
    public int Hour { get; set; } = SavedSearchLimits.DefaultHour;

    /// <summary>On which day weekly mails are sent.</summary>
    public DayOfWeek Weekday { get; set; } = DayOfWeek.Monday;

    /// <summary>Name in the IANA database, such as <c>Europe/Paris</c>.</summary>
    public string TimeZone { get; set; } = SavedSearchLimits.DefaultTimeZone;

    /// <summary>Hits that one mail names at most; it says how many more there are.</summary>
    public int Cap { get; set; } = SavedSearchLimits.DefaultCap;

    /// <summary>Whether who left and came back is told again.</summary>
    public bool TellsReturns { get; set; }

    /// <summary>Its place in its owner's list, smallest first.</summary>
    public int Position { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>When its owner last changed anything about it.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Since when it asks what it asks by itself now: since it was saved, or its query or its base were changed.</summary>
    public DateTime AskedAt { get; set; }

    /// <summary>When its owner last looked at what it finds: what came after is new.</summary>
    public DateTime SeenAt { get; set; }

    /// <summary>What is found from then on is told; null while nothing is told, so that nobody is flooded with what was found before.</summary>
    public DateTime? AlertsFrom { get; set; }

    /// <summary>When the last digest was due in which it had its turn: there is one for each period. Null before the first.</summary>
    public DateTime? DigestedAt { get; set; }

    /// <summary>No mails until then; null when not paused.</summary>
    public DateTime? PausedUntil { get; set; }

    /// <summary>Set aside: kept, and neither listed nor matched.</summary>
    public DateTime? ArchivedAt { get; set; }

    /// <summary>Since when it is not run, because it cannot be; null while all is well. Whoever changes what it asks lets it go on.</summary>
    public DateTime? QuarantinedAt { get; set; }

    public QuarantineReason QuarantineReason { get; set; }

    /// <summary>The search whose criteria it adds its own to, or null. The number stays when that search is gone, so that it finds nothing then rather than too much.</summary>
    public long? BaseSearchId { get; set; }

    /// <summary>Grows by one with each change that a person makes; concurrency token.</summary>
    public long Version { get; set; }

    /// <summary>Chooses how often its owner is told, from now on.</summary>
    public void Tell(AlertCadence cadence, DateTime now)
    {
        Cadence = cadence;
        AlertsFrom = cadence == AlertCadence.None ? null : AlertsFrom ?? now;
    }
}
