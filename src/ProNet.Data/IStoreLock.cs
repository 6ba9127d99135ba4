namespace ProNet.Data;

/// <summary>A lock that is held.</summary>
public interface IStoreLock : IAsyncDisposable
{
    /// <summary>False once it was lost, as when a server was restarted; another process may hold it then.</summary>
    Task<bool> IsHeldAsync(CancellationToken cancellationToken);
}
