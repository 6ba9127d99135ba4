namespace ProNet.Imports.Demo.Library;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers for a seed on every runtime and platform.</summary>
internal sealed class DemoRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A stream of its own for each thing made, so that adding one never changes the others.</summary>
    public static DemoRandom For(int seed, string kind, int number)
    {
        var mixed = (ulong)seed;
        foreach (var c in kind)
            mixed = (mixed * 31) + c;
        return new DemoRandom((mixed * 1_000_003) + (ulong)number);
    }

    /// <summary>From zero up to, but not including, one.</summary>
    public double Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    public bool Chance(double probability) => Next() < probability;

    /// <summary>Both bounds inclusive.</summary>
    public int Between(int minimum, int maximum) => minimum + (int)(Next() * (maximum - minimum + 1));

    public T Pick<T>(IReadOnlyList<T> from) => from[Between(0, from.Count - 1)];

    public T Pick<T>(IReadOnlyList<T> from, Func<T, double> weight)
    {
        var left = Next() * from.Sum(weight);
        foreach (var item in from)
        {
            left -= weight(item);
            if (left < 0)
                return item;
        }

        return from[^1];
    }

    /// <summary>Different ones, in the order drawn.</summary>
    public List<T> Sample<T>(IEnumerable<T> from, int count)
    {
        var left = from.ToList();
        var drawn = new List<T>(count);
        while (drawn.Count < count && left.Count > 0)
        {
            var at = Between(0, left.Count - 1);
            drawn.Add(left[at]);
            left.RemoveAt(at);
        }

        return drawn;
    }
}
