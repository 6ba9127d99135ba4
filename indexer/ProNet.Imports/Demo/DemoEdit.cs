namespace ProNet.Imports.Demo;

/// <summary>What somebody of the demo wants to change in their own profile.</summary>
/// <param name="MemberId">Who.</param>
/// <param name="Kind">Which part.</param>
/// <param name="Text">What they type; empty where there is nothing to type.</param>
public sealed record DemoEdit(long MemberId, DemoEditKind Kind, string Text = "");
