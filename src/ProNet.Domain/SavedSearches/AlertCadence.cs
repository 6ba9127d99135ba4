namespace ProNet.Domain.SavedSearches;

/// <summary>How often the owner of a saved search is told: at most one mail a period, and none when nothing is new. Stored by value, so never renumber.</summary>
public enum AlertCadence
{
    /// <summary>Never: nobody gets mails without having asked.</summary>
    None = 0,

    /// <summary>Within minutes.</summary>
    Instant = 1,

    Daily = 2,

    Weekly = 3,

    /// <summary>On the same day of each month, or on its last one where it is shorter.</summary>
    Monthly = 4,
}
