namespace ProNet.Search.Analysis;

/// <summary>
/// The one analysis of text, used for documents and queries by every engine and by the in-memory oracle, in French and English at once:
/// accents, case, apostrophes, elision and hyphens never matter; <c>C++</c>, <c>C#</c>, <c>.NET</c> and <c>Node.js</c> stay words.
/// </summary>
public static class TextAnalysis
{
    /// <summary>Letters kept of an absurdly long word.</summary>
    public const int LongestWord = 255;

    /// <summary>Cuts a text into tokens, appended in order. Offsets point into the text as it stands, whatever its normal form.</summary>
    public static void Analyze(string text, List<AnalyzedToken> tokens)
    {
        var reader = new WordReader(text);
        while (reader.Next(out var start, out var length, out var spanned))
        {
            var word = WordCache.Get(text.AsSpan(start, length));
            if (word.Folded.Length > 0)
                tokens.Add(new AnalyzedToken(word.Folded, word.Stem, word.Form, start, spanned));
        }
    }

    /// <summary>Cuts a text into tokens.</summary>
    public static List<AnalyzedToken> Analyze(string text)
    {
        var tokens = new List<AnalyzedToken>();
        Analyze(text, tokens);
        return tokens;
    }
}
