namespace ProNet.Imports.Demo;

public enum DemoOutcome
{
    /// <summary>The demo, or what was missing of it, was stored.</summary>
    Loaded,

    /// <summary>The whole demo is there; nothing was changed.</summary>
    AlreadyThere,

    /// <summary>The store holds other people or jobs, among which made-up ones would be in the way; nothing was changed.</summary>
    NotEmpty,
}
