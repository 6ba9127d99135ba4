namespace ProNet.Architecture.Tests.Seeded.Knot.Right;

/// <summary>Breaks the rule of folders on purpose, inside a method body only; <see cref="FolderTests"/> must find it.</summary>
internal sealed class SeededRight
{
    public override string ToString() => new Left.SeededLeft(null).ToString();
}
