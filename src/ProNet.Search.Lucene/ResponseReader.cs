using Lucene.Net.Search;
using ProNet.Search.Highlighting;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Ranking;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Search.Lucene;

/// <summary>Makes the hits of a page from what was ranked. Documents are read only where highlights or explanations were asked for.</summary>
internal sealed class ResponseReader(SearchRequest request, Snapshot snapshot, IndexSearcher searcher)
{
    private readonly StoredDocuments stored = new(snapshot);
    private readonly RankKeys keys = new(request, snapshot.Columns);
    private readonly Highlighter? highlighter = request.Highlights ? new Highlighter(snapshot.Mapper.Schema, request.Query) : null;
    private readonly ClauseExplainer? explainer = request.Explain ? new ClauseExplainer(snapshot.Mapper.Schema, request.Query) : null;
    private readonly ClauseScores scores = new(snapshot, searcher);

    public ValueList<SearchHit> Hits(List<RankedHit> page)
    {
        var hits = new List<SearchHit>(page.Count);
        foreach (var ranked in page)
            hits.Add(Hit(ranked));
        return hits.ToValueList();
    }

    private SearchHit Hit(RankedHit ranked)
    {
        var hit = new SearchHit { Id = ranked.Key.Id, Score = ranked.Score, DistanceKm = keys.Distance(ranked.Segment, ranked.Doc) };
        if ((highlighter is null && explainer is null) || request.Query is MatchAllNode)
            return hit;
        var document = stored.Read(ranked.Segment, ranked.Doc);
        return hit with
        {
            Highlights = highlighter?.Highlight(document) ?? [],
            Why = explainer?.Explain(document, clause => scores.Of(clause, ranked)) ?? [],
        };
    }
}
