namespace ProNet.Data;

/// <summary>What only one process of a store does at a time.</summary>
public static class StoreLockNames
{
    /// <summary>Leading the workers: bringing the engine to the store, starting rebuilds.</summary>
    public const string Worker = "worker";

    public const string Rebuild = "rebuild";

    public const string Import = "import";

    /// <summary>Exports, erasures and what follows from them.</summary>
    public const string OwnData = "own-data";

    /// <summary>Learning from use, and forgetting it.</summary>
    public const string Learning = "learning";
}
