using Lucene.Net.Index;
using Lucene.Net.Search;
using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene.Matching;

/// <summary>Collects all matching documents of a query once, so that the total, every facet and the page come from one run.</summary>
internal sealed class MatchCollector : ICollector
{
    private readonly SegmentMatches[] matches;
    private readonly bool scored;
    private readonly Deadline deadline;
    private SegmentMatches current;
    private Scorer? scorer;

    public MatchCollector(Snapshot snapshot, bool scored, Deadline deadline)
    {
        this.scored = scored;
        this.deadline = deadline;
        matches = Array.ConvertAll(snapshot.Segments, s => new SegmentMatches(BitMask.Empty(s.MaxDoc)) { Documents = [], Scores = [] });
        current = new SegmentMatches([]);
    }

    /// <summary>In the order of the reader's leaves.</summary>
    public SegmentMatches[] Matches => matches;

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        deadline.Check();
        current = matches[context.Ord];
    }

    public void Collect(int doc)
    {
        deadline.Step();
        BitMask.Set(current.Bits, doc);
        if (!scored)
            return;
        current.Documents!.Add(doc);
        current.Scores!.Add(scorer!.GetScore());
    }
}
