namespace ProNet.Application.SavedSearches;

/// <summary>What somebody may do with a saved search; each includes those before it.</summary>
public enum SearchAccess
{
    None = 0,

    /// <inheritdoc cref="Domain.SavedSearches.ShareRight.View"/>
    View = 1,

    /// <inheritdoc cref="Domain.SavedSearches.ShareRight.Use"/>
    Use = 2,

    /// <inheritdoc cref="Domain.SavedSearches.ShareRight.Edit"/>
    Edit = 3,

    /// <summary>All of it.</summary>
    Own = 4,
}
