using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene.Matching;

/// <summary>Lets a clause that columns answer (a range, a radius) stand inside a Lucene query.</summary>
internal sealed class ColumnFilter(Snapshot snapshot, Func<SegmentColumns, ulong[]> documents) : Filter
{
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var segment = snapshot.Segments[context.Ord];
        // The runtime treats arrays of signed and unsigned words as one; Lucene's bit set wants the signed view.
        var bits = (long[])(object)documents(segment.Columns);
        return BitsFilteredDocIdSet.Wrap(new FixedBitSet(bits, segment.MaxDoc), acceptDocs);
    }
}
