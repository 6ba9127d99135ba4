namespace ProNet.Architecture.Tests.Seeded;

/// <summary>Breaks the handler rule on purpose; <see cref="AssemblyTests"/> must find it.</summary>
internal sealed class SeededHandler
{
    private readonly int answer = 1;

    public Task<int> HandleAsync(CancellationToken cancellationToken) => Task.FromResult(cancellationToken.IsCancellationRequested ? 0 : answer);

    public int Count() => answer;
}
