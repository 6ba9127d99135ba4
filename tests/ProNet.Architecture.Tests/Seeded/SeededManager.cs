namespace ProNet.Architecture.Tests.Seeded;

/// <summary>Breaks the naming rule on purpose; <see cref="AssemblyTests"/> must find it.</summary>
internal sealed class SeededManager;
