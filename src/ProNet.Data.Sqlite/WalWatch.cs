namespace ProNet.Data.Sqlite;

/// <summary>
/// Notices commits by the write-ahead log, to which each of them adds. Only its length and time are read: opening a file that SQLite holds locks on, and
/// closing it again, would end those locks. A change is looked at twice, because a second commit within the same tick of the file's clock leaves no trace.
/// </summary>
/// <param name="databaseFile">The database, whose log lies beside it.</param>
internal sealed class WalWatch(string databaseFile) : StoreWatch
{
    private readonly Lock gate = new();
    private readonly string log = databaseFile + "-wal";
    private (long Length, DateTime Written) last;
    private bool isFresh;

    protected override TimeSpan Pause { get; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Windows writes length and time of a file down when it is closed.</summary>
    protected override bool Notices { get; } = !OperatingSystem.IsWindows();

    protected override void Look()
    {
        var file = new FileInfo(log);
        var now = file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
        bool isNew;
        lock (gate)
        {
            isNew = now != last || isFresh || !Notices;
            (isFresh, last) = (now != last, now);
        }

        if (isNew)
            Notice();
    }
}
