using System.Buffers;
using System.Collections.Frozen;
using ProNet.Lexicon.Text;
using ProNet.Search.Lexicon;
using ProNet.Search.Responses;

namespace ProNet.Lexicon.Certificates;

/// <summary>
/// Certificates, licences and permits of many trades (<c>certificates.tsv</c>): by name in any case, and by abbreviation in capitals alone, because most of these are other words without them.
/// </summary>
public static class CertificateLexicon
{
    private static readonly List<Naming> Namings = [.. EmbeddedTable.Read(typeof(CertificateLexicon), "certificates.tsv").SelectMany(Read).OrderByDescending(n => n.Text.Length)];

    private static readonly FrozenDictionary<string, ConceptEntry> BySlugs = Namings.Select(n => n.Entry).Distinct().ToFrozenDictionary(e => e.Slug, StringComparer.Ordinal);

    /// <summary>Labels are looked for in no text, where "Driving licence" may be anybody's words, and are names to whoever types what a filter shows.</summary>
    private static readonly FrozenDictionary<string, ConceptEntry> BySpelling = Namings.Select(n => (n.Text, n.Entry))
        .Concat(BySlugs.Values.OrderBy(e => e.Slug, StringComparer.Ordinal).SelectMany(e => Labels(e).Select(label => (label, e))))
        .DistinctBy(n => Spelling.Key(n.Item1)).ToFrozenDictionary(n => Spelling.Key(n.Item1), n => n.Item2, StringComparer.Ordinal);

    private static readonly SearchValues<string> Names = SearchValues.Create([.. Namings.Where(n => !n.IsAbbreviation).Select(n => n.Text)], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Abbreviations = SearchValues.Create([.. Namings.Where(n => n.IsAbbreviation).Select(n => n.Text)], StringComparison.Ordinal);

    private static readonly FrozenDictionary<char, Naming[]> ByFirst =
        Namings.GroupBy(n => char.ToUpperInvariant(n.Text[0])).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>Each of the list.</summary>
    public static IEnumerable<ConceptEntry> All => BySlugs.Values;

    /// <summary>The certificate that a whole term means, or null.</summary>
    public static ConceptEntry? Find(string term) => BySpelling.GetValueOrDefault(Spelling.Key(term));

    public static ConceptEntry? BySlug(string slug) => BySlugs.GetValueOrDefault(slug);

    /// <summary>Adds the slugs of the certificates that a text names and that are not there yet, in the order of the text.</summary>
    public static void Recognize(string text, List<string> slugs)
    {
        foreach (var (entry, _) in Mentioned(text))
        {
            if (!slugs.Contains(entry.Slug))
                slugs.Add(entry.Slug);
        }
    }

    /// <summary>Each certificate that a text names, as often as it does, in order.</summary>
    public static IEnumerable<(ConceptEntry Entry, TextSpan Span)> Mentioned(string text) =>
        Found(text, Names).Concat(Found(text, Abbreviations)).OrderBy(f => f.At).Select(f => (f.Naming.Entry, new TextSpan(f.At, f.Naming.Text.Length)));

    private static List<(int At, Naming Naming)> Found(string text, SearchValues<string> spellings)
    {
        var found = new List<(int At, Naming Naming)>();
        for (var at = 0; at < text.Length && text.AsSpan(at).IndexOfAny(spellings) is >= 0 and var next;)
        {
            at += next;
            if (At(text, at) is { } naming)
                found.Add((at, naming));
            at++;
        }

        return found;
    }

    /// <summary>The longest spelling that stands at a place as words of its own.</summary>
    private static Naming? At(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            return null;
        return Array.Find(ByFirst.GetValueOrDefault(char.ToUpperInvariant(text[at]), []), naming => Stands(naming, text, at));
    }

    private static bool Stands(Naming naming, string text, int at)
    {
        var end = at + naming.Text.Length;
        return text.AsSpan(at).StartsWith(naming.Text, naming.IsAbbreviation ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
            && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    /// <summary>What is shown, with and without the abbreviations in parentheses.</summary>
    private static IEnumerable<string> Labels(ConceptEntry entry) => new[] { entry.LabelEn, entry.LabelFr }.SelectMany(label => new[] { label, label.Split('(')[0] });

    private static IEnumerable<Naming> Read(string[] row)
    {
        var entry = new ConceptEntry(ConceptKind.Certificate, row[0], row[1], row[2]);
        return row[3].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(name => new Naming(name, entry, IsAbbreviation: false))
            .Concat(row[4].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(name => new Naming(name, entry, IsAbbreviation: true)));
    }

    private sealed record Naming(string Text, ConceptEntry Entry, bool IsAbbreviation);
}
