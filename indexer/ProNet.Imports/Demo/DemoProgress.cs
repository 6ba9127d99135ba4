namespace ProNet.Imports.Demo;

/// <param name="Stored">Organisations, people and jobs in the store so far.</param>
/// <param name="Total">How many there will be.</param>
public sealed record DemoProgress(int Stored, int Total);
