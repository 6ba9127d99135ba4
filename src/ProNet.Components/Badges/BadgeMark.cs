namespace ProNet.Components.Badges;

/// <summary>The mark of this site, as it stands in the head of each page.</summary>
internal static class BadgeMark
{
    /// <summary>Of the square in which the path lies.</summary>
    public const float Side = 24;

    /// <summary>Width of the line.</summary>
    public const float Stroke = 2;

    public const string Path = "M2.5 17a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M14.5 17a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M8.5 6a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M10.2 9L7.7 14M13.8 9l2.5 5M9.5 17h5";
}
