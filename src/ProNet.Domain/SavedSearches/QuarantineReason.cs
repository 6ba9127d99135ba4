namespace ProNet.Domain.SavedSearches;

/// <summary>Why a saved search is not run. Stored by value, so never renumber.</summary>
public enum QuarantineReason
{
    None = 0,

    /// <summary>Its grammar is newer than this program.</summary>
    UnknownGrammar = 1,

    /// <summary>Its address has parts that cannot be read.</summary>
    BrokenQuery = 2,

    /// <summary>It failed while it ran.</summary>
    Failed = 3,
}
