using System.Collections.Frozen;
using ProNet.Lexicon.Text;
using ProNet.Search.Lexicon;

namespace ProNet.Lexicon.Places;

/// <summary>Countries and territories of ISO 3166 by code and by name in both languages (<c>countries.tsv</c>).</summary>
public static class CountryLexicon
{
    /// <summary>Names of countries that mean much else where they stand in a query without <c>country:</c>.</summary>
    private static readonly FrozenSet<string> Doubtful =
        new[] { "us", "u.s.", "georgia", "jordan", "chad", "turkey", "guinea", "maurice", "monaco", "luxembourg", "korea", "niger", "cuba", "panama", "réunion", "reunion", "jersey", "dominica", "dominique", "grenada", "grenade", "aruba" }.Select(Spelling.Key).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ConceptEntry> ByCode = EmbeddedTable.Read(typeof(CountryLexicon), "countries.tsv")
        .ToFrozenDictionary(row => row[0], row => new ConceptEntry(ConceptKind.Country, row[0], row[1], row[2]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ConceptEntry> ByName = EmbeddedTable.Read(typeof(CountryLexicon), "countries.tsv")
        .SelectMany(row => row[3].Split('|', StringSplitOptions.RemoveEmptyEntries).Append(row[1]).Append(row[2]).Select(name => (Key: Spelling.Key(name), Code: row[0])))
        .DistinctBy(n => n.Key).ToFrozenDictionary(n => n.Key, n => ByCode[n.Code], StringComparer.Ordinal);

    /// <summary>The country that is called so, or null.</summary>
    /// <param name="name">In either language.</param>
    /// <param name="isNamed">It is said to be a country; otherwise names that mean much else are none.</param>
    public static ConceptEntry? Find(string name, bool isNamed) =>
        Spelling.Key(name) is var key && (isNamed || !Doubtful.Contains(key)) ? ByName.GetValueOrDefault(key) : null;

    /// <summary>The country with a code, or null.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, in lower case.</param>
    public static ConceptEntry? ByCodeOf(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The code of the one country that a location names as a part of its own ("Remote, US"), in capitals; empty when it names none or several.</summary>
    public static string OfLocation(string location) =>
        location.Split(',', ';', '/', '(', ')', '-', '–').Select(part => CountryNames.WithoutRemoteWords(part)).Where(part => part.Length > 1)
            .Select(part => Find(part, isNamed: true)?.Slug).OfType<string>().Distinct().ToList() is [var only] ? only.ToUpperInvariant() : "";
}
