using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ProNet.Search.Lucene.Indexing;

/// <summary>
/// Feeds Lucene the tokens of a text field that were analysed already, because the folded and the stemmed field come from one pass.
/// Positions jump between values, so that no phrase runs from one into the next.
/// </summary>
internal sealed class AnalyzedTokenStream : TokenStream
{
    private const int GapBetweenValues = 100;

    /// <summary>Longer words cannot be terms (Lucene ends at 32,766 bytes) and nobody looks for them.</summary>
    private const int LongestToken = 10_000;

    private readonly ICharTermAttribute term;
    private readonly IPositionIncrementAttribute position;
    private readonly AnalyzedValues values;
    private readonly bool stems;
    private int next;
    private int value;

    public AnalyzedTokenStream(AnalyzedValues values, bool stems)
    {
        this.values = values;
        this.stems = stems;
        term = AddAttribute<ICharTermAttribute>();
        position = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        next = 0;
        value = 0;
    }

    public override bool IncrementToken()
    {
        var increment = 1;
        while (next < values.Tokens.Count)
        {
            while (value < values.Ends.Count && next >= values.Ends[value])
            {
                value++;
                increment += GapBetweenValues;
            }

            var token = values.Tokens[next++];
            var text = stems ? token.Stem : token.Folded;
            if (text.Length is 0 or > LongestToken)
            {
                increment++;
                continue;
            }

            // Only these two attributes ever change here; clearing all of them costs more than the token itself.
            term.SetEmpty().Append(text);
            position.PositionIncrement = increment;
            return true;
        }

        return false;
    }
}
