namespace ProNet.Domain.SavedSearches;

/// <summary>What was decided on a hit; one without a review is not yet reviewed. Stored by value, so never renumber.</summary>
public enum ReviewStatus
{
    Seen = 1,

    Shortlisted = 2,

    Rejected = 3,

    /// <summary>Not to be shown again, whatever the reason.</summary>
    Hidden = 4,
}
