namespace ProNet.Indexing.Verification;

public enum DifferenceKind
{
    /// <summary>In the store, not in the index.</summary>
    Missing,

    /// <summary>In the index, not in the store.</summary>
    Extra,

    /// <summary>The index holds an older version.</summary>
    Stale,

    /// <summary>The index holds a later version than the store, as after restoring an old copy of the store; only a rebuild heals it.</summary>
    Ahead,

    /// <summary>Same version, other content.</summary>
    Content,
}
