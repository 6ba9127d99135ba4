using Lucene.Net.Index;
using ProNet.Domain.Access;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Ranking;
using Lock = System.Threading.Lock;

namespace ProNet.Search.Lucene.Storage;

/// <summary>
/// The reading side of the index of one kind in one generation. It reads commits only, so it sees what this process writes and what another
/// process writes in the same way.
/// </summary>
internal sealed class DocumentTypeIndex : IDisposable
{
    /// <summary>How long another process's commit may stay unnoticed.</summary>
    private static readonly TimeSpan CheckInterval = TimeSpan.FromMilliseconds(200);

    private readonly Lock refreshing = new();
    private readonly TimeProvider time;
    private readonly SchemaMapper mapper;
    private readonly ColumnReader columns;
    private readonly RandomAccessDirectory directory;
    private long checkedAt;
    private volatile Commit current;
    private volatile bool disposed;

    /// <exception cref="SearchEngineUnavailableException">The folder holds no readable index.</exception>
    public DocumentTypeIndex(string folder, SchemaMapper mapper, TimeProvider time)
    {
        Folder = folder;
        this.mapper = mapper;
        this.time = time;
        Statistics = new ByView<ScoreStatisticsHistory>(_ => new ScoreStatisticsHistory(time));
        columns = new ColumnReader(mapper.Schema);
        directory = new RandomAccessDirectory(folder);
        try
        {
            current = new Commit(DirectoryReader.Open(directory), columns, previous: null);
        }
        catch (Exception e) when (EngineErrors.IsDamage(e))
        {
            directory.Dispose();
            throw EngineErrors.Unreadable(folder, e);
        }

        checkedAt = time.GetTimestamp();
    }

    public string Folder { get; }

    public SchemaMapper Mapper => mapper;

    /// <summary>What scores are made of.</summary>
    public ByView<ScoreStatisticsHistory> Statistics { get; }

    /// <summary>What a view has at present, held open until the lease is disposed; null when the generation was dropped meanwhile.</summary>
    public SnapshotLease? TryLease(View view)
    {
        RefreshWhenDue();
        while (!disposed)
        {
            var commit = current;
            if (commit.TryHold())
                return new SnapshotLease(commit, view);
        }

        return null;
    }

    /// <summary>Takes up the newest commit, building columns for new segments only.</summary>
    public void Refresh()
    {
        lock (refreshing)
            TakeUpNewestCommit();
    }

    public void Dispose()
    {
        lock (refreshing)
        {
            if (disposed)
                return;
            disposed = true;
            current.Release();
        }

        directory.Dispose();
    }

    private void RefreshWhenDue()
    {
        if (time.GetElapsedTime(Interlocked.Read(ref checkedAt)) < CheckInterval || !refreshing.TryEnter())
            return;
        try
        {
            TakeUpNewestCommit();
        }
        finally
        {
            refreshing.Exit();
        }
    }

    private void TakeUpNewestCommit()
    {
        try
        {
            Interlocked.Exchange(ref checkedAt, time.GetTimestamp());
            if (disposed)
                return;
            var previous = current;
            if (DirectoryReader.OpenIfChanged(previous.Reader) is not { } newer)
                return;
            current = new Commit(newer, columns, previous);
            previous.Release();
        }
        catch (Exception e) when (EngineErrors.IsDamage(e))
        {
            throw EngineErrors.Unreadable(Folder, e);
        }
    }
}
