using System.Text.RegularExpressions;
using ProNet.Lexicon.Text;
using ProNet.Search.Analysis;

namespace ProNet.Imports.Text;

/// <summary>Tells French from English by their commonest words; empty when neither has a clear lead, which is better than a wrong label.</summary>
internal static partial class LanguageGuess
{
    private static readonly HashSet<string> French = new(StringComparer.Ordinal)
    {
        "le", "la", "les", "des", "du", "un", "une", "et", "est", "dans", "pour", "avec", "sur", "nous", "vous", "ce", "cette", "qui", "que", "chez", "depuis",
        "au", "aux", "ses", "son", "sa", "mes", "mon", "ma", "je", "il", "elle", "pas", "plus", "ou", "en", "de", "par", "comme", "sont", "aussi", "l", "d", "j", "qu",
    };

    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "the", "and", "of", "to", "in", "is", "with", "for", "you", "we", "our", "are", "at", "as", "this", "that", "from", "his", "her", "my", "he", "she", "has",
        "been", "will", "how", "what", "by", "it", "be", "have", "can", "their", "who", "i", "an", "was",
    };

    /// <returns><c>fr</c>, <c>en</c> or empty.</returns>
    public static string Of(string text)
    {
        int french = 0, english = 0;
        foreach (Match match in Words().Matches(TextFolding.Fold(text.AsSpan(0, Math.Min(text.Length, 2000)))))
        {
            french += French.Contains(match.Value) ? 1 : 0;
            english += English.Contains(match.Value) ? 1 : 0;
        }

        if (french + english < 3)
            return "";
        return french >= english * 2 ? "fr" : english >= french * 2 ? "en" : "";
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Words();
}
