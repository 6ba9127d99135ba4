using Lucene.Net.Index;

namespace ProNet.Search.Lucene.Columns;

/// <summary>One segment as one snapshot sees it: its columns, and which of its documents are live.</summary>
internal sealed class Segment
{
    /// <param name="context">Its place in the reader of the snapshot.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="live">What <see cref="LiveDocuments"/> gave, which is the same for all views.</param>
    public Segment(AtomicReaderContext context, SegmentColumns columns, ulong[] live)
    {
        Context = context;
        Columns = columns;
        Live = live;
    }

    public AtomicReaderContext Context { get; }

    public SegmentColumns Columns { get; }

    public int MaxDoc => Columns.MaxDoc;

    /// <summary>Documents that are neither deleted nor tombstones. Shared: do not change it.</summary>
    public ulong[] Live { get; }

    public static ulong[] LiveDocuments(AtomicReader reader, SegmentColumns columns)
    {
        if (reader.LiveDocs is not { } live)
            return columns.Documents;
        var bits = (ulong[])columns.Documents.Clone();
        for (var doc = 0; doc < columns.MaxDoc; doc++)
        {
            if (!live.Get(doc))
                bits[doc >> 6] &= ~(1UL << doc);
        }

        return bits;
    }
}
