using System.Collections.Frozen;

namespace ProNet.Search.Analysis;

/// <summary>Words of titles that say how senior somebody is, on what terms and where, and not what they do.</summary>
public static class TitleTerms
{
    private static readonly FrozenSet<string> All = new[]
    {
        "senior", "sr", "junior", "jr", "principal", "lead", "staff", "associate", "experienced", "experimente", "experimentee", "confirme", "confirmee", "chevronne", "chevronnee",
        "debutant", "debutante", "principale", "i", "ii", "iii", "iv", "v", "1", "2", "3", "h", "f", "m", "w", "d", "x", "hf", "fh", "mf", "remote", "temporary", "temp", "temporaire",
        "interim", "interimaire", "bilingual", "bilingue", "freelance", "contract", "certified", "licensed", "global", "e",
    }.SelectMany(word => new[] { word, Stemmer.Stem(word, out _) }).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">Folded, or a stem.</param>
    public static bool IsTerm(string word) => All.Contains(word);
}
