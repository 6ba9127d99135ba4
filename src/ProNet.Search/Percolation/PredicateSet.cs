namespace ProNet.Search.Percolation;

/// <summary>A set of predicate numbers: open addressing in one array, and the numbers in the order in which they came.</summary>
internal sealed class PredicateSet
{
    private ulong[] slots;
    private ulong[] keys;

    /// <param name="expected">About how many there will be.</param>
    public PredicateSet(int expected)
    {
        slots = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, expected * 2))];
        keys = new ulong[Math.Max(8, expected)];
    }

    public int Count { get; private set; }

    /// <summary>Each once.</summary>
    public ReadOnlySpan<ulong> Keys => keys.AsSpan(0, Count);

    public bool Contains(ulong key)
    {
        var mask = slots.Length - 1;
        for (var slot = (int)(key >> 32) & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (slots[slot] == key)
                return true;
        }

        return false;
    }

    public bool ContainsAny(ulong[] wanted)
    {
        foreach (var key in wanted)
        {
            if (Contains(key))
                return true;
        }

        return false;
    }

    public void Add(ulong key)
    {
        if (Contains(key))
            return;
        if (Count * 2 >= slots.Length)
            Grow();
        if (Count == keys.Length)
            Array.Resize(ref keys, Count * 2);
        keys[Count++] = key;
        Put(key);
    }

    private void Put(ulong key)
    {
        var mask = slots.Length - 1;
        var slot = (int)(key >> 32) & mask;
        while (slots[slot] != 0)
            slot = (slot + 1) & mask;
        slots[slot] = key;
    }

    private void Grow()
    {
        slots = new ulong[slots.Length * 2];
        foreach (var key in Keys)
            Put(key);
    }
}
