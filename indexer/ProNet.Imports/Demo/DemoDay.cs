namespace ProNet.Imports.Demo;

/// <summary>What a simulated day brought, and what its people still want to edit: that goes through the editor of profiles, which keeps a history.</summary>
/// <param name="Joined">People who are new.</param>
/// <param name="Hidden">People whom nobody sees any more.</param>
/// <param name="Posted">Job offers that are new.</param>
/// <param name="Closed">Job offers that ended.</param>
/// <param name="Edits">In the order of the day.</param>
public sealed record DemoDay(int Joined, int Hidden, int Posted, int Closed, IReadOnlyList<DemoEdit> Edits);
