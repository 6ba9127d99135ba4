using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene.Matching;

/// <summary>The documents of some members.</summary>
internal static class PersonDocuments
{
    /// <summary>Per segment; null when there are no members to look for, which is what nearly all searches ask.</summary>
    public static ulong[][]? Of(Snapshot snapshot, ValueList<long> members)
    {
        if (members.IsEmpty)
            return null;
        var wanted = members.ToHashSet();
        return Array.ConvertAll(snapshot.Segments, segment =>
        {
            var bits = BitMask.Empty(segment.MaxDoc);
            var ids = segment.Columns.Ids;
            for (var doc = 0; doc < ids.Length; doc++)
            {
                if (wanted.Contains(ids[doc]))
                    BitMask.Set(bits, doc);
            }

            return bits;
        });
    }
}
