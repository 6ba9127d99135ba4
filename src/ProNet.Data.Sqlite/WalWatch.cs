using System.Diagnostics;

namespace ProNet.Data.Sqlite;

/// <summary>
/// Notices commits by the write-ahead log, to which each of them adds. Only its length and time are read: opening a file that SQLite holds locks on, and
/// closing it again, would end those locks. The log is written before the commit is seen by others, on a slow disk long before; so after a change it is
/// told again, in intervals that double.
/// </summary>
/// <param name="databaseFile">The database, whose log lies beside it.</param>
internal sealed class WalWatch(string databaseFile) : StoreWatch
{
    /// <summary>The last one comes after 1.6 s.</summary>
    private const int Echoes = 6;

    private readonly Lock gate = new();
    private readonly string log = databaseFile + "-wal";
    private (long Length, DateTime Written) last;
    private int echoes = Echoes;
    private long changedAt;

    protected override TimeSpan Pause { get; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Windows writes length and time of a file down when it is closed.</summary>
    protected override bool Notices { get; } = !OperatingSystem.IsWindows();

    protected override void Look()
    {
        var file = new FileInfo(log);
        if (IsNew(file.Exists ? (file.Length, file.LastWriteTimeUtc) : default) || !Notices)
            Notice();
    }

    private bool IsNew((long Length, DateTime Written) now)
    {
        lock (gate)
        {
            if (now != last)
            {
                (last, echoes, changedAt) = (now, 0, Stopwatch.GetTimestamp());
                return true;
            }

            if (echoes == Echoes || Stopwatch.GetElapsedTime(changedAt) < Pause * (1 << echoes))
                return false;
            echoes++;
            return true;
        }
    }
}
