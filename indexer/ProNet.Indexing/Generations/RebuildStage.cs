namespace ProNet.Indexing.Generations;

public enum RebuildStage
{
    /// <summary>Filling the new generation from the store.</summary>
    Filling,

    /// <summary>Writing what changed meanwhile.</summary>
    CatchingUp,

    /// <summary>Comparing the new generation with the store.</summary>
    Checking,

    Done,
}
