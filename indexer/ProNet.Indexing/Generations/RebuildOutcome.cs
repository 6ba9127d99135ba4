namespace ProNet.Indexing.Generations;

/// <param name="Generation">The generation that was built; 0 when none was begun.</param>
/// <param name="Written">Documents written by the back-fill.</param>
/// <param name="Refused">Documents that the engine refused; they are dead letters now.</param>
/// <param name="Failure">Why it failed, as a sentence; null when the new generation is the one searched, or waits.</param>
public sealed record RebuildOutcome(long Generation, long Written, long Refused, string? Failure)
{
    /// <summary>What an administrator has to decide, as a sentence; null when nothing waits.</summary>
    public string? Held { get; init; }

    /// <summary>True when the new generation is searched.</summary>
    public bool Succeeded => Failure is null && Held is null;
}
