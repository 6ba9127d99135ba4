using System.Text.RegularExpressions;

namespace ProNet.Resumes.Reading;

/// <summary>Tells French from English by words that one of them has and a CV in the other has not. Empty when neither has a clear lead.</summary>
internal static partial class LanguageGuess
{
    private const int Enough = 20_000;

    public static string Of(string text)
    {
        int french = 0, english = 0;
        foreach (var match in Words().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, Enough))))
        {
            var word = text.AsSpan(match.Index, match.Length);
            if (French.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                french++;
            else if (English.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                english++;
        }

        return french + english < 3 ? "" : french >= english * 2 ? "fr" : english >= french * 2 ? "en" : "";
    }

    private static readonly HashSet<string> French = new(StringComparer.OrdinalIgnoreCase)
    {
        "le", "la", "les", "des", "du", "une", "et", "est", "dans", "pour", "avec", "sur", "au", "aux", "chez", "depuis", "de", "par", "en", "ses", "mes", "ou",
        "expérience", "expériences", "formation", "compétences", "langues", "professionnelle", "professionnelles", "diplôme", "aujourd", "août", "février", "décembre", "loisirs",
    };

    private static readonly HashSet<string> English = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "and", "of", "to", "in", "is", "with", "for", "our", "are", "at", "as", "this", "that", "from", "my", "by", "an", "was", "were", "on", "or", "all",
        "experience", "education", "skills", "languages", "work", "employment", "degree", "present", "current", "university", "august", "february", "december", "interests",
    };

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Words();
}
