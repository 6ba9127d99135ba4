using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene.Facets;

/// <summary>Keeps the values with the highest counts; equal counts go by value, ordinal.</summary>
internal sealed class TopValues(ValueDictionary dictionary, int limit)
{
    private readonly PriorityQueue<(int Ordinal, int Count), (int Count, string Value)> kept = new(Comparer<(int Count, string Value)>.Create(WorstFirst));

    public void Offer(int ordinal, int count)
    {
        if (limit <= 0)
            return;
        if (kept.Count < limit)
            kept.Enqueue((ordinal, count), (count, dictionary[ordinal]));
        else if (count >= kept.Peek().Count)
            kept.EnqueueDequeue((ordinal, count), (count, dictionary[ordinal]));
    }

    public List<(int Ordinal, int Count)> BestFirst()
    {
        var values = new List<(int, int)>(kept.Count);
        while (kept.TryDequeue(out var value, out _))
            values.Add(value);
        values.Reverse();
        return values;
    }

    private static int WorstFirst((int Count, string Value) a, (int Count, string Value) b) =>
        a.Count != b.Count ? a.Count.CompareTo(b.Count) : string.CompareOrdinal(b.Value, a.Value);
}
