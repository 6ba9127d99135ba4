using System.Numerics;

namespace ProNet.Search.Lucene.Columns;

/// <summary>Sets of documents of one segment, a bit per document in words of 64.</summary>
internal static class BitMask
{
    public static int Words(int maxDoc) => (maxDoc + 63) >> 6;

    public static ulong[] Empty(int maxDoc) => new ulong[Words(maxDoc)];

    public static ulong[] Full(int maxDoc)
    {
        var bits = new ulong[Words(maxDoc)];
        Array.Fill(bits, ulong.MaxValue);
        if ((maxDoc & 63) != 0)
            bits[^1] = (1UL << (maxDoc & 63)) - 1;
        return bits;
    }

    public static bool Has(ulong[] bits, int doc) => (bits[doc >> 6] >> doc & 1) != 0;

    public static void Set(ulong[] bits, int doc) => bits[doc >> 6] |= 1UL << doc;

    public static void AndWith(ulong[] bits, ulong[] other)
    {
        var i = 0;
        for (; i <= bits.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
            (new Vector<ulong>(bits, i) & new Vector<ulong>(other, i)).CopyTo(bits, i);
        for (; i < bits.Length; i++)
            bits[i] &= other[i];
    }

    public static void OrWith(ulong[] bits, ulong[] other)
    {
        for (var i = 0; i < bits.Length; i++)
            bits[i] |= other[i];
    }

    public static void Remove(ulong[] bits, ulong[] removed)
    {
        for (var i = 0; i < bits.Length; i++)
            bits[i] &= ~removed[i];
    }

    public static ulong[] And(ulong[] a, ulong[] b)
    {
        var both = (ulong[])a.Clone();
        AndWith(both, b);
        return both;
    }

    public static ulong[] Without(ulong[] bits, ulong[] removed)
    {
        var rest = (ulong[])bits.Clone();
        Remove(rest, removed);
        return rest;
    }

    public static ulong[] Or(ulong[] a, ulong[] b)
    {
        var either = (ulong[])a.Clone();
        OrWith(either, b);
        return either;
    }

    public static int Count(ulong[] bits)
    {
        var count = 0;
        foreach (var word in bits)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>Takes one more condition: who has missed none so far and misses this one moves to those that miss one, and who misses a second leaves them.</summary>
    /// <param name="none">Documents that miss no condition so far.</param>
    /// <param name="one">Documents that miss exactly one so far.</param>
    /// <param name="matching">Documents that meet the condition.</param>
    public static void Miss(ulong[] none, ulong[] one, ulong[] matching)
    {
        for (var i = 0; i < none.Length; i++)
        {
            one[i] = (one[i] & matching[i]) | (none[i] & ~matching[i]);
            none[i] &= matching[i];
        }
    }

    public static int CountWithout(ulong[] bits, ulong[] removed)
    {
        var count = 0;
        for (var i = 0; i < bits.Length; i++)
            count += BitOperations.PopCount(bits[i] & ~removed[i]);
        return count;
    }

    public static int CountAnd(ulong[] a, ulong[] b)
    {
        var count = 0;
        for (var i = 0; i < a.Length; i++)
            count += BitOperations.PopCount(a[i] & b[i]);
        return count;
    }
}
