namespace ProNet.Search.Percolation;

/// <summary>Predicate → the places of what is filed under it: open addressing over two arrays, each list an array of its own.</summary>
internal sealed class PostingTable
{
    private ulong[] keys = new ulong[1024];
    private List<int>[] lists = new List<int>[1024];
    private int used;

    /// <summary>Empty where nothing is filed.</summary>
    public List<int>? Find(ulong key)
    {
        var slot = SlotOf(key);
        return keys[slot] == key ? lists[slot] : null;
    }

    public void Add(ulong key, int place)
    {
        var slot = SlotOf(key);
        if (keys[slot] == 0)
        {
            if (++used * 2 > keys.Length)
                slot = Grow(key);
            (keys[slot], lists[slot]) = (key, new List<int>(1));
        }

        lists[slot].Add(place);
    }

    /// <summary>The key stays, without a list of any length: it will be asked for again.</summary>
    public void Remove(ulong key, int place)
    {
        if (Find(key) is not { } list)
            return;
        var at = list.IndexOf(place);
        (list[at], list[^1]) = (list[^1], list[at]);
        list.RemoveAt(list.Count - 1);
    }

    private int SlotOf(ulong key)
    {
        var mask = keys.Length - 1;
        var slot = (int)(key >> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key)
            slot = (slot + 1) & mask;
        return slot;
    }

    private int Grow(ulong key)
    {
        var (oldKeys, oldLists) = (keys, lists);
        (keys, lists) = (new ulong[oldKeys.Length * 2], new List<int>[oldKeys.Length * 2]);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0)
                continue;
            var slot = SlotOf(oldKeys[i]);
            (keys[slot], lists[slot]) = (oldKeys[i], oldLists[i]);
        }

        return SlotOf(key);
    }
}
