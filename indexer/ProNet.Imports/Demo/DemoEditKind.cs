namespace ProNet.Imports.Demo;

/// <summary>Which part of a profile somebody of the demo edits.</summary>
public enum DemoEditKind
{
    /// <summary>One more skill.</summary>
    Skill,

    /// <summary>A move.</summary>
    Place,

    /// <summary>From now on open to work.</summary>
    Open,
}
