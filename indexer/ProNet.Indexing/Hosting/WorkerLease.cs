namespace ProNet.Indexing.Hosting;

/// <summary>
/// Whoever holds it is the one worker of a data folder. A file lock, which the operating system releases when the process is killed, so nothing stays behind.
/// </summary>
public sealed class WorkerLease : IDisposable
{
    private readonly FileStream file;

    private WorkerLease(FileStream file) => this.file = file;

    /// <returns>The lease, or null when another process or another part of this one holds it.</returns>
    public static WorkerLease? TryAcquire(string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        try
        {
            return new WorkerLease(new FileStream(Path.Combine(dataFolder, "worker.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
