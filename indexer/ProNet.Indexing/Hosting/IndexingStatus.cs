namespace ProNet.Indexing.Hosting;

/// <summary>How the indexing of this process is doing, for health checks and the administration page. Safe to share.</summary>
public sealed class IndexingStatus
{
    private volatile string problem = "";
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
}
