using ProNet.Architecture.Tests.Seeded.Knot.Right;

namespace ProNet.Architecture.Tests.Seeded.Knot.Left;

/// <summary>Breaks the rule of folders on purpose, by its signature; <see cref="FolderTests"/> must find it.</summary>
internal sealed record SeededLeft(SeededRight? Right);
