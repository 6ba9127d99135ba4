namespace ProNet.Architecture.Tests.Seeded.Knot;

/// <summary>Breaks the rule of folders on purpose; <see cref="FolderTests"/> must find it.</summary>
internal sealed record SeededRoot(Below.SeededBelow? Below);
