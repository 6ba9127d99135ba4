namespace ProNet.Indexing.Demo;

/// <summary>Seeded choices.</summary>
internal static class Draw
{
    public static T One<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public static bool Chance(this Random random, double share) => random.NextDouble() < share;

    /// <summary>Some of the items, each at most once, in their order.</summary>
    public static IEnumerable<T> Some<T>(this Random random, IReadOnlyList<T> items, int count)
    {
        var chosen = Enumerable.Range(0, items.Count).ToArray();
        random.Shuffle(chosen);
        return chosen.Take(count).Order().Select(i => items[i]);
    }

    /// <summary>One item, in proportion to its weight.</summary>
    public static T Weighted<T>(this Random random, IReadOnlyList<T> items, Func<T, int> weight)
    {
        var at = random.Next(items.Sum(weight));
        foreach (var item in items)
        {
            at -= weight(item);
            if (at < 0)
                return item;
        }

        return items[^1];
    }
}
