namespace ProNet.Indexing;

/// <summary>This process among the workers of a store.</summary>
internal sealed class WorkerIdentity
{
    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>The queue of jobs that only this process does.</summary>
    public string Queue => $"worker-{Id:n}";
}
