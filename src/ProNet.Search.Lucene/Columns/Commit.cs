using Lucene.Net.Index;
using ProNet.Domain.Access;

namespace ProNet.Search.Lucene.Columns;

/// <summary>
/// The index of one kind at one commit, and what each view has of it. Immutable; whoever searches holds a lease, so that a refresh never closes what is being
/// read.
/// </summary>
internal sealed class Commit
{
    private readonly Dictionary<object, SegmentColumns> built = [];
    private readonly ByView<Snapshot> views;

    /// <param name="reader">The commit.</param>
    /// <param name="columns">What makes columns of segments.</param>
    /// <param name="previous">The commit before, whose columns of segments that are still there are kept.</param>
    public Commit(DirectoryReader reader, ColumnReader columns, Commit? previous)
    {
        Reader = reader;
        var segments = new List<(AtomicReader Reader, SegmentColumns Columns, ulong[] Live)>(reader.Leaves.Count);
        foreach (var segment in reader.Leaves.Select(leaf => leaf.AtomicReader))
        {
            var read = previous?.built.GetValueOrDefault(segment.CoreCacheKey) ?? columns.Read(segment);
            built.Add(segment.CoreCacheKey, read);
            segments.Add((segment, read, Segment.LiveDocuments(segment, read)));
        }

        views = new ByView<Snapshot>(view => new Snapshot(view, [.. segments.Where(s => s.Columns.Views.Has(view))], columns));
    }

    public DirectoryReader Reader { get; }

    public Snapshot this[View view] => views[view];

    /// <summary>Holds the reader open until released; false when it is closed already.</summary>
    public bool TryHold() => Reader.TryIncRef();

    public void Release() => Reader.DecRef();
}
