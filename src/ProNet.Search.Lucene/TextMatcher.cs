using Lucene.Net.Search;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Querying;

namespace ProNet.Search.Lucene;

/// <summary>Runs query trees over a snapshot.</summary>
internal sealed class TextMatcher(Snapshot snapshot, IndexSearcher searcher)
{
    private readonly QueryTranslator translator = new(snapshot);

    /// <summary>Matches per segment.</summary>
    /// <param name="query">The tree.</param>
    /// <param name="scored">False when no hit will be shown.</param>
    public SegmentMatches[] Match(QueryNode query, bool scored)
    {
        if (!scored || query is MatchAllNode)
            return Array.ConvertAll(Documents(query), bits => new SegmentMatches(bits));
        var collector = new MatchCollector(snapshot, scored: true);
        searcher.Search(translator.Translate(query), collector);
        return collector.Matches;
    }

    /// <summary>Matching documents without scores, per segment.</summary>
    public ulong[][] Documents(QueryNode query) =>
        query is MatchAllNode ? Array.ConvertAll(snapshot.Segments, s => s.Live) : Documents(translator.Translate(query));

    /// <summary>Matching documents without scores, per segment.</summary>
    public ulong[][] Documents(Query query)
    {
        var collector = new MatchCollector(snapshot, scored: false);
        searcher.Search(new ConstantScoreQuery(query), collector);
        return Array.ConvertAll(collector.Matches, m => m.Bits);
    }
}
