namespace ProNet.Architecture.Tests.Seeded.Knot;

/// <summary>Keeps the rule of folders: a root type may use any folder.</summary>
internal sealed record SeededDoor(Left.SeededLeft? Left);
