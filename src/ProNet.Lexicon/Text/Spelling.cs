using ProNet.Search.Analysis;

namespace ProNet.Lexicon.Text;

/// <summary>The form under which names are looked up: the folded words of <see cref="TextAnalysis"/>, so that a look-up forgives what a search forgives.</summary>
public static class Spelling
{
    public static string Key(string text)
    {
        var tokens = TextAnalysis.Analyze(text);
        return tokens.Count == 1 ? tokens[0].Folded : string.Join(' ', tokens.Select(t => t.Folded));
    }
}
