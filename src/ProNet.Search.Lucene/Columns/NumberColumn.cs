namespace ProNet.Search.Lucene.Columns;

/// <summary>A whole number per document of one segment.</summary>
internal sealed class NumberColumn(int[] values)
{
    /// <summary>Stands for "no value"; no fact of a profile or job is that small.</summary>
    public const int Missing = int.MinValue;

    public int[] Values { get; } = values;

    /// <summary>Documents whose value lies between two inclusive bounds; a missing value never does.</summary>
    public ulong[] Between(int minimum, int maximum)
    {
        var bits = BitMask.Empty(Values.Length);
        for (var doc = 0; doc < Values.Length; doc++)
        {
            var value = Values[doc];
            if (value >= minimum && value <= maximum && value != Missing)
                BitMask.Set(bits, doc);
        }

        return bits;
    }

    public ulong[] Unknown()
    {
        var bits = BitMask.Empty(Values.Length);
        for (var doc = 0; doc < Values.Length; doc++)
        {
            if (Values[doc] == Missing)
                BitMask.Set(bits, doc);
        }

        return bits;
    }
}
