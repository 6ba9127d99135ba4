namespace ProNet.Search.Lucene.Columns;

/// <summary>The entries of one nested field in one segment: how many each document has, and when each of them was so.</summary>
/// <param name="offsets">For each document where its entries begin; one more than there are documents.</param>
/// <param name="first">First day of each entry, as days since 1970-01-01; after <paramref name="last"/> when unknown.</param>
/// <param name="last">Last day of each entry.</param>
internal sealed class NestedColumn(int[] offsets, int[] first, int[] last)
{
    /// <summary>Days of an entry whose time is unknown: no day lies between.</summary>
    public static readonly (int First, int Last) Unknown = (int.MaxValue, int.MinValue);

    public int Count(int document) => offsets[document + 1] - offsets[document];

    /// <summary>Keys of all entries (<see cref="NestedPositions.Key"/>), ascending.</summary>
    public long[] All() => Where((_, _) => true);

    /// <summary>Keys of entries with a day between two inclusive bounds, ascending.</summary>
    public long[] During(int minimum, int maximum) => Where((from, to) => from <= maximum && to >= minimum && from <= to);

    private long[] Where(Func<int, int, bool> accepts)
    {
        var keys = new List<long>(first.Length);
        for (var document = 0; document + 1 < offsets.Length; document++)
        {
            for (var at = offsets[document]; at < offsets[document + 1]; at++)
            {
                if (accepts(first[at], last[at]))
                    keys.Add(NestedPositions.Key(document, at - offsets[document]));
            }
        }

        return [.. keys];
    }
}
