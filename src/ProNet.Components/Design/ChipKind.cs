namespace ProNet.Components.Design;

public enum ChipKind
{
    /// <summary>Part of what is looked for.</summary>
    Plain,

    /// <summary>What must not be there.</summary>
    Excluded,

    /// <summary>What ProNet added and one click drops.</summary>
    Added,
}
