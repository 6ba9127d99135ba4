using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene.Storage;

/// <summary>Keeps a snapshot open while it is read.</summary>
internal readonly struct SnapshotLease(Snapshot snapshot) : IDisposable
{
    public Snapshot Snapshot { get; } = snapshot;

    public void Dispose() => Snapshot.Release();
}
