namespace ProNet.Domain.SavedSearches;

/// <summary>What one may do with somebody else's saved search; each includes those before it. Stored by value, so never renumber.</summary>
public enum ShareRight
{
    /// <summary>Run it, and read what was noted on its hits.</summary>
    View = 1,

    /// <summary>Note on its hits, copy it, base one's own on it.</summary>
    Use = 2,

    /// <summary>Change its name, note, tags and what it asks. Mails, sharing and deleting remain its owner's.</summary>
    Edit = 3,
}
