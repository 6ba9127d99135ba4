using Lucene.Net.Search;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Querying;

namespace ProNet.Search.Lucene;

/// <summary>Runs query trees over a snapshot.</summary>
/// <param name="snapshot">What is searched.</param>
/// <param name="searcher">Scores with the statistics of this search.</param>
/// <param name="deadline">When to give up.</param>
internal sealed class TextMatcher(Snapshot snapshot, IndexSearcher searcher, Deadline deadline)
{
    private readonly Dictionary<QueryNode, ulong[][]> found = [];

    /// <summary>The one of this search, so that whoever else needs a clause shares what it remembers.</summary>
    public QueryTranslator Translator { get; } = new(snapshot, deadline);

    /// <summary>Matches per segment.</summary>
    /// <param name="query">The tree.</param>
    /// <param name="scored">False when no hit will be shown.</param>
    public SegmentMatches[] Match(QueryNode query, bool scored)
    {
        if (!scored || query is MatchAllNode)
            return Array.ConvertAll(Documents(query), bits => new SegmentMatches(bits));
        var collector = new MatchCollector(snapshot, scored: true, deadline);
        searcher.Search(Translator.Ranked(query), collector);
        return collector.Matches;
    }

    /// <summary>Matching documents without scores, per segment; found once for each clause. The result is shared: do not change it.</summary>
    public ulong[][] Documents(QueryNode query)
    {
        if (query is MatchAllNode)
            return Array.ConvertAll(snapshot.Segments, s => s.Live);
        if (!found.TryGetValue(query, out var documents))
            found.Add(query, documents = query is NotNode not ? Others(Documents(not.Child)) : Documents(Translator.Translate(query)));
        return documents;
    }

    /// <summary>What does not match is a subtraction of sets; a walk over all other documents would cost as much as the index is large, for each exclusion.</summary>
    private ulong[][] Others(ulong[][] documents) => Array.ConvertAll(snapshot.Segments, segment =>
    {
        var others = (ulong[])segment.Live.Clone();
        BitMask.Remove(others, documents[segment.Context.Ord]);
        return others;
    });

    /// <summary>Matching documents without scores, per segment.</summary>
    public ulong[][] Documents(Query query)
    {
        var collector = new MatchCollector(snapshot, scored: false, deadline);
        searcher.Search(new ConstantScoreQuery(query), collector);
        return Array.ConvertAll(collector.Matches, m => m.Bits);
    }
}
