using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ProNet.Search.Lucene.Indexing;

/// <summary>Feeds Lucene each term as often as it counts. Positions mean nothing and are not kept.</summary>
internal sealed class CountedTokenStream : TokenStream
{
    private const int LongestToken = 10_000;

    private readonly ICharTermAttribute term;
    private readonly IEnumerable<KeyValuePair<string, int>> occurrences;
    private IEnumerator<KeyValuePair<string, int>> next;
    private int left;

    public CountedTokenStream(IEnumerable<KeyValuePair<string, int>> occurrences)
    {
        this.occurrences = occurrences;
        next = occurrences.GetEnumerator();
        term = AddAttribute<ICharTermAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        next.Dispose();
        next = occurrences.GetEnumerator();
        left = 0;
    }

    public override bool IncrementToken()
    {
        while (left == 0)
        {
            if (!next.MoveNext())
                return false;
            if (next.Current.Key.Length > LongestToken)
                continue;
            left = next.Current.Value;
            term.SetEmpty().Append(next.Current.Key);
        }

        left--;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            next.Dispose();
        base.Dispose(disposing);
    }
}
