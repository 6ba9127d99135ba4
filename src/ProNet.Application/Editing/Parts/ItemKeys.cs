namespace ProNet.Application.Editing.Parts;

/// <summary>Keys that mean the same in each part.</summary>
public static class ItemKeys
{
    /// <summary>Of an item that is not there yet.</summary>
    public const string New = "";

    /// <summary>Of the item of a part that every profile has once.</summary>
    public const string Single = "it";
}
