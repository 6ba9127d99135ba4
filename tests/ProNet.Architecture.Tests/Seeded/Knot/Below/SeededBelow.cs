namespace ProNet.Architecture.Tests.Seeded.Knot.Below;

/// <summary>Breaks the rule of folders on purpose: the root type that it uses leads back here.</summary>
internal sealed record SeededBelow(SeededRoot? Root);
