namespace ProNet.Data.Sqlite;

/// <summary>Locks as files of the data folder. The operating system releases them when the process is killed, so nothing stays behind.</summary>
internal sealed class FolderLocks(string dataFolder) : IStoreLocks
{
    public bool IsShared => false;

    public Task<IStoreLock?> TryAcquireAsync(string name, CancellationToken cancellationToken)
    {
        PrivateFiles.CreateFolder(dataFolder);
        try
        {
            return Task.FromResult<IStoreLock?>(new Held(new FileStream(Path.Combine(dataFolder, name + ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)));
        }
        catch (IOException)
        {
            return Task.FromResult<IStoreLock?>(null);
        }
    }

    private sealed class Held(FileStream file) : IStoreLock
    {
        public Task<bool> IsHeldAsync(CancellationToken cancellationToken) => Task.FromResult(true);

        public ValueTask DisposeAsync() => file.DisposeAsync();
    }
}
