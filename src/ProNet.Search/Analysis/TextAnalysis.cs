namespace ProNet.Search.Analysis;

/// <summary>
/// The one analysis of text, used for documents and queries by every engine and by the in-memory oracle, in French and English at once:
/// accents, case, apostrophes, elision and hyphens never matter; <c>C++</c>, <c>C#</c>, <c>.NET</c> and <c>Node.js</c> stay words.
/// </summary>
public static class TextAnalysis
{
    /// <summary>Cuts a text into tokens, appended in order.</summary>
    public static void Analyze(string text, List<AnalyzedToken> tokens)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                var folded = TextFolding.Fold(text.AsSpan(start, i - start));
                tokens.Add(new AnalyzedToken(folded, folded, start, i - start));
                start = -1;
            }
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
