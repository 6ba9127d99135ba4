using Lucene.Net.Index;
using ProNet.Domain.Access;
using ProNet.Search.Access;

namespace ProNet.Search.Lucene.Columns;

/// <summary>One segment as one snapshot sees it: its columns, and which of its documents are live.</summary>
internal sealed class Segment
{
    /// <summary>By the widest audience: as many sets as there are audiences, whoever asks.</summary>
    private readonly ulong[]?[] visible = new ulong[Enum.GetValues<Audience>().Length][];

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
        ref var known = ref visible[(int)scope.WidestAudience];
        var wide = Volatile.Read(ref known);
        if (wide is null)
            Volatile.Write(ref known, wide = VisibleTo(scope.WidestAudience));
        return scope.ViewerId is null ? wide : WithOwn(wide, scope.ViewerId.Value);
    }

    private ulong[] VisibleTo(Audience widest)
    {
        var bits = (ulong[])Live.Clone();
        for (var doc = 0; doc < MaxDoc; doc++)
        {
            if (Columns.Audiences[doc] > (byte)widest)
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
