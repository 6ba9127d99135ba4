using System.Collections.Concurrent;
using System.Globalization;

namespace ProNet.Imports.Text;

/// <summary>Counts what no field could take, by kind, over a run. Records are mapped on several threads.</summary>
internal sealed class UnplacedTally
{
    private const int LongestExample = 40;

    private readonly ConcurrentDictionary<Unplaced, (int Count, string Example)> counts = new();

    public void Add(Unplaced kind, string words) =>
        counts.AddOrUpdate(kind, (1, words), (_, known) => (known.Count + 1, string.CompareOrdinal(words, known.Example) < 0 ? words : known.Example));

    /// <summary>One sentence for each kind, with how many there were and one of them.</summary>
    public IReadOnlyList<string> Sentences() => [.. counts.OrderBy(c => c.Key).Select(c => Sentence(c.Key, c.Value.Count, Excerpt.Cut(c.Value.Example.ReplaceLineEndings(" "), LongestExample)))];

    private static string Sentence(Unplaced kind, int count, string example) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} × {What(kind)}, such as “{example}”.");

    private static string What(Unplaced kind) => kind switch
    {
        Unplaced.Dates => "a date that is none: left open",
        Unplaced.FutureDates => "a date of posting in the future: the year is taken for a slip",
        Unplaced.Places => "a place that the gazetteer does not know: kept as written",
        Unplaced.Languages => "a language that is not known: kept as other text",
        Unplaced.Skills => "a skill outside the taxonomy: kept as written",
        Unplaced.Pay => "pay that is not understood: left out",
        _ => "words that no field takes: kept as other text",
    };
}
