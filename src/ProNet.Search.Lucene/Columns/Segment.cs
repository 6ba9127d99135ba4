using System.Collections.Concurrent;
using Lucene.Net.Index;
using ProNet.Domain.Access;
using ProNet.Search.Access;

namespace ProNet.Search.Lucene.Columns;

/// <summary>One segment as one snapshot sees it: its columns, and which of its documents are live.</summary>
internal sealed class Segment
{
    private readonly ConcurrentDictionary<Audience, ulong[]> visible = new();

    public Segment(AtomicReaderContext context, SegmentColumns columns)
    {
        Context = context;
        Columns = columns;
        Live = LiveDocuments(context.AtomicReader, columns);
    }

    public AtomicReaderContext Context { get; }

    public SegmentColumns Columns { get; }

    public int MaxDoc => Columns.MaxDoc;

    /// <summary>Documents that are neither deleted nor tombstones.</summary>
    public ulong[] Live { get; }

    /// <summary>Documents the caller may see. The result is shared: do not change it.</summary>
    public ulong[] Visible(AccessScope scope)
    {
        if (scope.SeesEverything)
            return Live;
        var wide = visible.GetOrAdd(scope.WidestAudience, widest => VisibleTo(AccessOf(widest)));
        return scope.ViewerId is null ? wide : WithOwn(wide, scope.ViewerId.Value);
    }

    private static Func<byte, bool> AccessOf(Audience widest) => audience => audience <= (byte)widest;

    private ulong[] VisibleTo(Func<byte, bool> mayBeSeen)
    {
        var bits = (ulong[])Live.Clone();
        for (var doc = 0; doc < MaxDoc; doc++)
        {
            if (!mayBeSeen(Columns.Audiences[doc]))
                bits[doc >> 6] &= ~(1UL << doc);
        }

        return bits;
    }

    private ulong[] WithOwn(ulong[] wide, long viewer)
    {
        var owners = Columns.Owners.AsSpan();
        var bits = wide;
        for (int from = 0, at; (at = owners[from..].IndexOf(viewer)) >= 0; from += at + 1)
        {
            var doc = from + at;
            if (!BitMask.Has(Live, doc))
                continue;
            bits = ReferenceEquals(bits, wide) ? (ulong[])wide.Clone() : bits;
            BitMask.Set(bits, doc);
        }

        return bits;
    }

    private static ulong[] LiveDocuments(AtomicReader reader, SegmentColumns columns)
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
