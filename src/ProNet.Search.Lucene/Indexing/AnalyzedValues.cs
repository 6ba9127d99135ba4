using ProNet.Search.Analysis;

namespace ProNet.Search.Lucene.Indexing;

/// <summary>The tokens of all values of one text field.</summary>
internal sealed class AnalyzedValues
{
    public List<AnalyzedToken> Tokens { get; } = [];

    /// <summary>For each value, how many tokens there are up to its end.</summary>
    public List<int> Ends { get; } = [];

    public void Add(string text)
    {
        TextAnalysis.Analyze(text, Tokens);
        Ends.Add(Tokens.Count);
    }
}
