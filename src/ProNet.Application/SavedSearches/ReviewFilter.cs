namespace ProNet.Application.SavedSearches;

/// <summary>Which hits of a saved search are shown.</summary>
public enum ReviewFilter
{
    /// <summary>All but those that were rejected or hidden.</summary>
    Open,

    /// <summary>Those without a review.</summary>
    Unreviewed,

    All,

    Seen,
    Shortlisted,
    Rejected,
    Hidden,
}
