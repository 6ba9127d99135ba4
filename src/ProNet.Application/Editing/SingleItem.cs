namespace ProNet.Application.Editing;

/// <summary>The item of a part that every profile has once.</summary>
public static class SingleItem
{
    public const string Key = "it";
}
