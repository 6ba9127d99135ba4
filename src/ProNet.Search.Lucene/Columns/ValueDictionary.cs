using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace ProNet.Search.Lucene.Columns;

/// <summary>
/// The values of one dimension with their global ordinals. Ordinals are only ever added, so columns of old segments stay valid when new
/// segments bring new values. One thread adds, many read.
/// </summary>
internal sealed class ValueDictionary
{
    private readonly ConcurrentDictionary<string, int> ordinals = new(StringComparer.Ordinal);
    private volatile string[] values = new string[16];
    private volatile int count;

    public int Count => count;

    public string this[int ordinal] => values[ordinal];

    public bool TryFind(string value, [NotNullWhen(true)] out int? ordinal)
    {
        ordinal = ordinals.TryGetValue(value, out var found) ? found : null;
        return ordinal is not null;
    }

    public int Add(string value)
    {
        if (ordinals.TryGetValue(value, out var known))
            return known;
        var ordinal = count;
        if (ordinal == values.Length)
        {
            var larger = new string[ordinal * 2];
            Array.Copy(values, larger, ordinal);
            values = larger;
        }

        values[ordinal] = value;
        count = ordinal + 1;
        ordinals[value] = ordinal;
        return ordinal;
    }
}
