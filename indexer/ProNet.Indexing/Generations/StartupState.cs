namespace ProNet.Indexing.Generations;

public enum StartupState
{
    /// <summary>A generation is searched.</summary>
    Ready,

    /// <summary>There is no usable index, and building one is safe: the store holds everything.</summary>
    NeedsRebuild,

    /// <summary>The engine cannot be used; only somebody who looks at it can tell whether a rebuild is wanted.</summary>
    Unavailable,
}
