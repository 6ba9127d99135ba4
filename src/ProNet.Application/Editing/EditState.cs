namespace ProNet.Application.Editing;

public enum EditState
{
    Saved,

    /// <summary>It is as it was; nothing was recorded.</summary>
    Unchanged,
    Invalid,

    /// <summary>The item was changed or removed since the form was filled; nothing was saved.</summary>
    Conflict,

    /// <summary>There is no such profile or edit, or it is not the asker's.</summary>
    Missing,
}
