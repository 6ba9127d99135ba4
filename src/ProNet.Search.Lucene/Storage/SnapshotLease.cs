using ProNet.Domain.Access;
using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene.Storage;

/// <summary>Keeps a snapshot open while it is read.</summary>
internal readonly struct SnapshotLease(Commit commit, View view) : IDisposable
{
    public Snapshot Snapshot => commit[view];

    public void Dispose() => commit.Release();
}
