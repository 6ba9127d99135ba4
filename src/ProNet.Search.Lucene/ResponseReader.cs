using Lucene.Net.Search;
using ProNet.Search.Highlighting;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Ranking;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Search.Lucene;

/// <summary>Makes the hits of a page from what was ranked. Documents are read only where highlights or explanations were asked for.</summary>
internal sealed class ResponseReader(SearchRequest request, Snapshot snapshot, IndexSearcher searcher, Deadline deadline)
{
    private readonly StoredDocuments stored = new(snapshot);
    private readonly RankKeys keys = new(request, snapshot.Columns);
    private readonly HitEvidence evidence = new(snapshot.Schema, request.Query, request.Highlights, request.Explain);

    /// <param name="page">What was ranked.</param>
    /// <param name="translator">The one that the hits were found with.</param>
    public ValueList<SearchHit> Hits(List<RankedHit> page, QueryTranslator translator)
    {
        var scores = new ClauseScores(translator, searcher, page);
        var hits = new List<SearchHit>(page.Count);
        foreach (var ranked in page)
            hits.Add(Hit(ranked, scores));
        return hits.ToValueList();
    }

    private SearchHit Hit(RankedHit ranked, ClauseScores scores)
    {
        var hit = new SearchHit { Id = ranked.Key.Id, Score = ranked.Score, DistanceKm = keys.Distance(ranked.Segment, ranked.Doc) };
        if (!evidence.IsWanted)
            return hit;
        deadline.Check();
        var (highlights, why) = evidence.Of(stored.Read(ranked.Segment, ranked.Doc), clause => scores.Of(clause, ranked));
        return hit with { Highlights = highlights, Why = why };
    }
}
