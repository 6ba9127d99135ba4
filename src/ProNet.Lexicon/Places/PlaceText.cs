using System.Collections.Frozen;
using ProNet.Lexicon.Text;

namespace ProNet.Lexicon.Places;

/// <summary>What a location that is no town of the gazetteer says beyond countries, how one works, and "anywhere": a town, a region, or nothing.</summary>
public static class PlaceText
{
    private static readonly char[] Separators = [',', ';', '/', '|', '(', ')', '\n', '•', '–', '—'];

    private static readonly FrozenSet<string> Everywhere =
        new[] { "world", "the world", "world wide", "worldwide", "global", "globally", "international", "earth", "everywhere", "any", "any location", "any where", "monde", "monde entier", "le monde entier", "partout", "various", "various locations", "multiple locations", "wfh", "home" }
            .Select(Spelling.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Regions of the world that go by an abbreviation too.</summary>
    private static readonly FrozenDictionary<string, string> Regions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["LATAM"] = "Latin America", ["EU"] = "Europe" }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The parts that name something smaller than all of a country, as written and each once; empty for none.</summary>
    /// <param name="location">As written.</param>
    public static string Own(string location)
    {
        ArgumentNullException.ThrowIfNull(location);
        var parts = location.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => part.Split([" - ", "- ", " -"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .SelectMany(Smaller)
            .Where(part => part.Any(char.IsLetter));
        return string.Join(", ", parts.Select(part => Regions.GetValueOrDefault(part, part)).DistinctBy(Spelling.Key));
    }

    private static string[] Smaller(string part)
    {
        if (IsWide(part))
            return [];
        var plain = CountryNames.WithoutStateBefore(CountryNames.WithoutRemoteWords(part));
        if (IsWide(plain))
            return [];
        // "US or Canada": the joint is one of the words that go.
        var alternatives = part.Split([" or ", " and ", " & ", " ou ", " et "], StringSplitOptions.RemoveEmptyEntries).Select(CountryNames.WithoutRemoteWords).ToList();
        return alternatives.Count > 1 && alternatives.TrueForAll(IsWide) ? [] : [string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }

    private static bool IsWide(string part) =>
        part.Length == 0 || part.EndsWith('…') || Everywhere.Contains(Spelling.Key(part)) || CountryLexicon.Find(part, isNamed: true) is not null || CountryNames.Code(part) is not null;
}
