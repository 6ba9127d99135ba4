namespace ProNet.Indexing.Hosting;

/// <summary>How the indexing of this process is doing, for health checks and the administration page. Safe to share.</summary>
public sealed class IndexingStatus
{
    private volatile string problem = "";
    private volatile string damage = "";
    private volatile bool isWorker;

    /// <summary>True while this process is the worker of its data folder.</summary>
    public bool IsWorker
    {
        get => isWorker;
        internal set => isWorker = value;
    }

    /// <summary>A sentence about what keeps changes from reaching the index; empty when nothing does.</summary>
    public string Problem
    {
        get => problem;
        internal set => problem = value;
    }

    /// <summary>What a search found broken in the index that is searched; empty while nothing is known to be, and again when another generation is searched.</summary>
    public string Damage
    {
        get => damage;
        internal set => damage = value;
    }
}
