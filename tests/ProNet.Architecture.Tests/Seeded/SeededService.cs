namespace ProNet.Architecture.Tests.Seeded;

/// <summary>Breaks the rule of asynchronous methods on purpose; <see cref="AssemblyTests"/> must find it.</summary>
public static class SeededService
{
    public static Task<int> Count(int number) => Task.FromResult(number);
}
