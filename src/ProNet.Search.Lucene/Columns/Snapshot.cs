using Lucene.Net.Index;
using ProNet.Domain.Access;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Columns;

/// <summary>What one view has of an index at one moment: Lucene's reader of its segments, and their columns. Immutable; <see cref="Commit"/> keeps it open.</summary>
internal sealed class Snapshot
{
    /// <param name="view">The view.</param>
    /// <param name="segments">Its segments.</param>
    /// <param name="columns">What made their columns.</param>
    public Snapshot(View view, IReadOnlyList<(AtomicReader Reader, SegmentColumns Columns, ulong[] Live)> segments, ColumnReader columns)
    {
        View = view;
        Columns = columns;
        Reader = new SegmentsReader([.. segments.Select(s => s.Reader)]);
        Segments = [.. Reader.Leaves.Zip(segments, (leaf, segment) => new Segment(leaf, segment.Columns, segment.Live))];
    }

    public View View { get; }

    public ColumnReader Columns { get; }

    public SearchSchema Schema => Columns.Schema;

    public IndexReader Reader { get; }

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
            found ??= new TermContext(Reader.Context);
            found.Register(place.State, segment.Context.Ord, place.Documents, place.Occurrences);
        }

        return found;
    }

    /// <summary>True when a segment has the term.</summary>
    public bool Has(Term term) => Array.Exists(Segments, s => s.Columns.Terms.Find(s.Context.AtomicReader, term) is not null);

    /// <summary>Some segments of another reader, which is the one to be closed.</summary>
    private sealed class SegmentsReader(AtomicReader[] segments) : BaseCompositeReader<AtomicReader>(segments)
    {
        protected override void DoClose()
        {
            // The segments are the other reader's.
        }
    }
}
