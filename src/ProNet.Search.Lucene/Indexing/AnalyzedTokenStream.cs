using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ProNet.Search.Lucene.Indexing;

/// <summary>
/// Feeds Lucene the tokens of a text field that were analysed already, because the folded and the stemmed field come from one pass.
/// Positions jump between values, so that no phrase runs from one into the next; those of a part of nested entries tell the entry.
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
    private readonly bool nested;
    private int next;
    private int value;
    private int at;
    private int last;

    /// <param name="values">The texts, analysed.</param>
    /// <param name="stems">True for stems, false for folded words.</param>
    /// <param name="nested">True when each value is the text of an entry (<see cref="NestedPositions"/>).</param>
    public AnalyzedTokenStream(AnalyzedValues values, bool stems, bool nested)
    {
        this.values = values;
        this.stems = stems;
        this.nested = nested;
        term = AddAttribute<ICharTermAttribute>();
        position = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        (next, value, at, last) = (0, 0, 0, -1);
    }

    public override bool IncrementToken()
    {
        while (next < values.Tokens.Count)
        {
            while (value < values.Ends.Count && next >= values.Ends[value])
            {
                value++;
                at = nested ? NestedPositions.First(value, usual: at + GapBetweenValues) : at + GapBetweenValues;
            }

            var token = values.Tokens[next++];
            var here = at++;
            var text = stems ? token.Stem : token.Folded;
            if (text.Length is 0 or > LongestToken || (nested && !NestedPositions.CanHold(value, here)))
                continue;

            // Only these two attributes ever change here; clearing all of them costs more than the token itself.
            term.SetEmpty().Append(text);
            position.PositionIncrement = here - last;
            last = here;
            return true;
        }

        return false;
    }
}
