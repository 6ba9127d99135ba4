using Lucene.Net.Index;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Columns;

/// <summary>
/// One index at one moment: Lucene's reader and the columns of its segments. Immutable; whoever searches holds a lease, so that a refresh
/// never closes what is being read.
/// </summary>
internal sealed class Snapshot
{
    private readonly DirectoryReader reader;

    public Snapshot(DirectoryReader reader, ColumnReader columns, Snapshot? previous)
    {
        this.reader = reader;
        Columns = columns;
        var known = previous?.Segments.ToDictionary(CoreKey, s => s.Columns) ?? [];
        Segments = [.. reader.Leaves.Select(leaf => new Segment(leaf, known.TryGetValue(CoreKey(leaf), out var built) ? built : columns.Read(leaf.AtomicReader)))];
    }

    public ColumnReader Columns { get; }

    public SearchSchema Schema => Columns.Schema;

    public DirectoryReader Reader => reader;

    /// <summary>In the order of the reader's leaves.</summary>
    public Segment[] Segments { get; }

    /// <summary>Where a term stands in each segment, or null when no segment has it.</summary>
    public TermContext? Find(Term term)
    {
        TermContext? found = null;
        foreach (var segment in Segments)
        {
            if (segment.Columns.Terms.Find(segment.Context.AtomicReader, term) is not { } place)
                continue;
            found ??= new TermContext(reader.Context);
            found.Register(place.State, segment.Context.Ord, place.Documents, place.Occurrences);
        }

        return found;
    }

    /// <summary>True when a segment has the term.</summary>
    public bool Has(Term term) => Array.Exists(Segments, s => s.Columns.Terms.Find(s.Context.AtomicReader, term) is not null);

    /// <summary>Holds the reader open until disposed; false when it is closed already.</summary>
    public bool TryHold() => reader.TryIncRef();

    public void Release() => reader.DecRef();

    private static object CoreKey(Segment segment) => CoreKey(segment.Context);

    private static object CoreKey(AtomicReaderContext leaf) => leaf.AtomicReader.CoreCacheKey;
}
