using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene.Matching;

/// <summary>Lets a clause that we answer ourselves, segment by segment (a range, a radius, a nested clause), stand inside a Lucene query. Answered once for each segment, however often the clause runs.</summary>
internal sealed class SegmentFilter(Snapshot snapshot, Func<Segment, ulong[]> documents, Deadline deadline) : Filter
{
    private readonly ulong[]?[] known = new ulong[snapshot.Segments.Length][];

    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var segment = snapshot.Segments[context.Ord];
        // The runtime treats arrays of signed and unsigned words as one; Lucene's bit set wants the signed view.
        var bits = (long[])(object)(known[context.Ord] ??= Documents(segment));
        return BitsFilteredDocIdSet.Wrap(new FixedBitSet(bits, segment.MaxDoc), acceptDocs);
    }

    private ulong[] Documents(Segment segment)
    {
        deadline.Check();
        return documents(segment);
    }
}
