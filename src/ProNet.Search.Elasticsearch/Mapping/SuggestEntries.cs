using System.Text;
using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Mapping;

/// <summary>
/// What can be suggested of a document: each value under each of its words, so that all values with a word that begins so are neighbours and are counted
/// without looking at any other.
/// </summary>
internal sealed class SuggestEntries
{
    /// <summary>Between the words it is found by and the value; no folded text holds it.</summary>
    private const char Separator = '\u001F';

    /// <summary>Letters of the words that are kept to find it by.</summary>
    public const int LongestStart = 60;

    private const int MostStarts = 12;

    private readonly Dictionary<SuggestionKind, Func<SearchDocument, IEnumerable<(string Value, ValueList<string> Labels)>>> sources;

    public SuggestEntries(SearchSchema schema) => sources = schema.Roles.Suggestions.ToDictionary(s => s.Kind, s => s.Read);

    public IEnumerable<SuggestionKind> Kinds => sources.Keys;

    /// <summary>The entries of a document; each once.</summary>
    public IEnumerable<string> Of(SuggestionKind kind, SearchDocument document) =>
        sources[kind](document).SelectMany(s => Entries(s.Value, s.Labels)).Distinct(StringComparer.Ordinal);

    /// <summary>The value of an entry.</summary>
    public static string ValueOf(string entry) => entry[(entry.IndexOf(Separator, StringComparison.Ordinal) + 1)..];

    private static IEnumerable<string> Entries(string value, ValueList<string> labels)
    {
        if (value.Length > DocumentCheck.LongestValueBytes / 4 && Encoding.UTF8.GetByteCount(value) > DocumentCheck.LongestValueBytes - (3 * LongestStart) - 1)
            yield break;
        foreach (var label in labels.Where(l => l.Length > 0).Prepend(value))
        {
            foreach (var start in Starts(TextFolding.Fold(label)).Take(MostStarts))
                yield return $"{start}{Separator}{value}";
        }
    }

    /// <summary>The text from each of its words on.</summary>
    private static IEnumerable<string> Starts(string folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsWhiteSpace(folded[i]) && (i == 0 || !char.IsLetterOrDigit(folded[i - 1])))
                yield return folded.Substring(i, Math.Min(LongestStart, folded.Length - i)).Replace(Separator, ' ');
        }
    }
}
