namespace ProNet.Application.SavedSearches;

/// <summary>What is done with a saved search as a whole.</summary>
public enum SearchMove
{
    /// <summary>Sets it aside.</summary>
    Archive = 1,

    Restore,

    /// <summary>One place up in its owner's list.</summary>
    Up,

    Down,

    /// <summary>A copy of one's own, without mails.</summary>
    Duplicate,

    Delete,

    /// <summary>Out of one's list, where it is somebody else's.</summary>
    Leave,

    /// <summary>Lets it go on after it failed.</summary>
    Resume,
}
