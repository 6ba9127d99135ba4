using ProNet.Search.Access;
using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene.Matching;

/// <summary>What may be found at all: visible to the caller and, for jobs, still open.</summary>
internal static class ScopeDocuments
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    public static int Days(DateOnly day) => day.DayNumber - Epoch;

    /// <summary>Per segment. The result may be shared: do not change it.</summary>
    public static ulong[][] Of(Snapshot snapshot, AccessScope scope, DateOnly today) => Array.ConvertAll(snapshot.Segments, segment =>
    {
        var visible = segment.Visible(scope);
        return snapshot.Schema.Roles.Closes is { } closes ? Open(visible, segment.Columns.Numbers[closes.Name], Days(today)) : visible;
    });

    private static ulong[] Open(ulong[] visible, NumberColumn closes, int today)
    {
        var open = (ulong[])visible.Clone();
        for (var doc = 0; doc < closes.Values.Length; doc++)
        {
            if (closes.Values[doc] < today && closes.Values[doc] != NumberColumn.Missing)
                open[doc >> 6] &= ~(1UL << doc);
        }

        return open;
    }
}
