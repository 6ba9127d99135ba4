using Lucene.Net.Search;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Querying;

namespace ProNet.Search.Lucene.Matching;

/// <summary>Runs query trees over a snapshot.</summary>
internal sealed class TextMatcher(Snapshot snapshot)
{
    private readonly QueryTranslator translator = new(snapshot);

    /// <summary>Matches with scores, per segment.</summary>
    public SegmentMatches[] Match(QueryNode query)
    {
        if (query is MatchAllNode)
            return Array.ConvertAll(snapshot.Segments, s => new SegmentMatches(s.Live));
        var collector = new MatchCollector(snapshot, scored: true);
        snapshot.Searcher.Search(translator.Translate(query), collector);
        return collector.Matches;
    }

    /// <summary>Matching documents without scores, per segment.</summary>
    public ulong[][] Documents(QueryNode query)
    {
        if (query is MatchAllNode)
            return Array.ConvertAll(snapshot.Segments, s => s.Live);
        var collector = new MatchCollector(snapshot, scored: false);
        snapshot.Searcher.Search(new ConstantScoreQuery(translator.Translate(query)), collector);
        return Array.ConvertAll(collector.Matches, m => m.Bits);
    }
}
