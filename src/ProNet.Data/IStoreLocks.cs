namespace ProNet.Data;

/// <summary>Locks between the processes of one store: only one of them migrates, leads the workers, imports or rebuilds at a time.</summary>
public interface IStoreLocks
{
    /// <summary>True when processes on several machines may share the store, so that more than one of them indexes.</summary>
    bool IsShared { get; }

    /// <summary>Takes a lock that ends when it is disposed, and with the process that holds it.</summary>
    /// <returns>The lock, or null when somebody else holds it.</returns>
    Task<IStoreLock?> TryAcquireAsync(string name, CancellationToken cancellationToken);
}
