namespace ProNet.Indexing.Hosting;

public enum SessionState
{
    /// <summary>The index is up to the store.</summary>
    Done,

    /// <summary>Another process is the worker and does it.</summary>
    IndexedElsewhere,

    /// <summary>A new index was built, and waits until an administrator confirms it.</summary>
    Held,

    /// <summary>The index could not be brought up; the store is not affected.</summary>
    Failed,
}
