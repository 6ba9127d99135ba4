namespace ProNet.Components.Badges;

/// <summary>Where a line of words stands from its point, whichever way it is read.</summary>
internal enum TextSide
{
    /// <summary>Begins at the point, to its right.</summary>
    Right,

    Middle,

    /// <summary>Ends at the point.</summary>
    Left,
}
