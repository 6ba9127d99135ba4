namespace ProNet.Search.Lucene.Matching;

/// <summary>Sets of numbers as ascending arrays without repetition.</summary>
internal static class SortedKeys
{
    public static long[] Union(IEnumerable<long[]> sets)
    {
        var some = sets.Where(s => s.Length > 0).ToList();
        if (some.Count <= 1)
            return some.Count == 0 ? [] : some[0];
        var all = some.SelectMany(s => s).ToArray();
        Array.Sort(all);
        return Distinct(all);
    }

    /// <summary>Numbers of the first set that the second has, moved down by <paramref name="shift"/>.</summary>
    public static long[] Intersect(long[] set, long[] other, long shift = 0)
    {
        var both = new List<long>(Math.Min(set.Length, other.Length));
        for (int i = 0, j = 0; i < set.Length && j < other.Length;)
        {
            var order = set[i].CompareTo(other[j] - shift);
            if (order == 0)
                both.Add(set[i]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return [.. both];
    }

    /// <summary>Numbers of the first set that the second lacks.</summary>
    public static long[] Except(long[] set, long[] other)
    {
        var left = new List<long>(set.Length);
        var j = 0;
        foreach (var key in set)
        {
            while (j < other.Length && other[j] < key)
                j++;
            if (j == other.Length || other[j] != key)
                left.Add(key);
        }

        return [.. left];
    }

    /// <summary>Drops the repetitions of an ascending array, which is used up.</summary>
    public static long[] Distinct(long[] ascending)
    {
        var count = 0;
        foreach (var key in ascending)
        {
            if (count == 0 || ascending[count - 1] != key)
                ascending[count++] = key;
        }

        return ascending[..count];
    }
}
