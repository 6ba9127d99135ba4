using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ProNet.Domain.Access;
using ProNet.Search.Analysis;

namespace ProNet.Search.Lucene.Columns;

/// <summary>
/// The values of one dimension with their global ordinals. Ordinals are only ever added, so columns of old segments stay valid when new
/// segments bring new values. One thread adds, many read.
/// </summary>
internal sealed class ValueDictionary
{
    private readonly ConcurrentDictionary<string, int> ordinals = new(StringComparer.Ordinal);
    private volatile Entry[] entries = new Entry[16];
    private volatile int count;

    public int Count => count;

    public string this[int ordinal] => entries[ordinal].Value;

    /// <summary>The value in lower case without accents, made on first use and kept: typing into a box asks for all of them at every letter.</summary>
    public string Folded(int ordinal) => entries[ordinal].Folded ??= Fold(entries[ordinal].Value);

    public bool TryFind(string value, [NotNullWhen(true)] out int? ordinal)
    {
        ordinal = ordinals.TryGetValue(value, out var found) ? found : null;
        return ordinal is not null;
    }

    /// <summary>True when a document of the view has or had the value.</summary>
    public bool IsSeen(int ordinal, View view) => entries[ordinal].Views.Has(view);

    /// <param name="value">The value.</param>
    /// <param name="views">The views of a document that has it.</param>
    public int Add(string value, ViewSet views)
    {
        if (ordinals.TryGetValue(value, out var known))
        {
            entries[known].Views = entries[known].Views.With(views);
            return known;
        }

        var ordinal = count;
        if (ordinal == entries.Length)
        {
            var larger = new Entry[ordinal * 2];
            Array.Copy(entries, larger, ordinal);
            entries = larger;
        }

        entries[ordinal] = new Entry(value, views);
        count = ordinal + 1;
        ordinals[value] = ordinal;
        return ordinal;
    }

    private static string Fold(string value)
    {
        var folded = TextFolding.Fold(value);
        return folded == value ? value : folded;
    }

    private sealed class Entry(string value, ViewSet views)
    {
        public string Value { get; } = value;

        public ViewSet Views { get; set; } = views;

        public string? Folded { get; set; }
    }
}
