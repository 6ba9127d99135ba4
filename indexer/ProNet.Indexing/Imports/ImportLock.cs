namespace ProNet.Indexing.Imports;

/// <summary>
/// One import at a time per data folder. A file lock, which the operating system releases when a process is killed, so a run found as
/// "running" by whoever holds the lock was interrupted for certain.
/// </summary>
internal sealed class ImportLock : IDisposable
{
    private readonly FileStream file;

    private ImportLock(FileStream file) => this.file = file;

    /// <returns>The lock, or null when another import holds it.</returns>
    public static ImportLock? TryAcquire(string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        try
        {
            return new ImportLock(new FileStream(Path.Combine(dataFolder, "import.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
