using ProNet.Search.Access;
using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene.Matching;

/// <summary>
/// What may be found at all: there, for jobs still open, and for people not kept from this viewer. What no viewer of a view may see is not in its index.
/// </summary>
internal static class ScopeDocuments
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    public static int Days(DateOnly day) => day.DayNumber - Epoch;

    /// <summary>Per segment. The result may be shared: do not change it.</summary>
    /// <param name="snapshot">What is searched.</param>
    /// <param name="today">The day that jobs must not have closed before.</param>
    /// <param name="scope">On whose behalf.</param>
    /// <param name="without">Subjects that are left out besides.</param>
    /// <param name="among">The only subjects that are asked about; empty for all.</param>
    public static ulong[][] Of(Snapshot snapshot, DateOnly today, AccessScope scope, ValueList<long> without = default, ValueList<long> among = default)
    {
        var kept = scope.HiddenOf(snapshot.Schema.Subject);
        var hidden = PersonDocuments.Of(snapshot, without.IsEmpty ? kept : [.. kept, .. without]);
        var asked = PersonDocuments.Of(snapshot, among);
        return Array.ConvertAll(snapshot.Segments, segment =>
        {
            var found = snapshot.Schema.Roles.Closes is { } closes ? Open(segment.Live, segment.Columns.Numbers[closes.Name], Days(today)) : segment.Live;
            if (asked is not null)
                found = BitMask.And(found, asked[segment.Context.Ord]);
            return hidden is null ? found : BitMask.Without(found, hidden[segment.Context.Ord]);
        });
    }

    private static ulong[] Open(ulong[] live, NumberColumn closes, int today)
    {
        var open = (ulong[])live.Clone();
        for (var doc = 0; doc < closes.Values.Length; doc++)
        {
            if (closes.Values[doc] < today && closes.Values[doc] != NumberColumn.Missing)
                open[doc >> 6] &= ~(1UL << doc);
        }

        return open;
    }
}
