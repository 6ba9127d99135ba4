using Lucene.Net.Search;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Ranking;
using ProNet.Search.Querying;

namespace ProNet.Search.Lucene;

/// <summary>What one clause added to the scores of the hits of a page: a clause is weighed once, and walks once through each segment that has hits.</summary>
internal sealed class ClauseScores
{
    private readonly IndexSearcher searcher;
    private readonly QueryTranslator translator;
    private readonly List<IGrouping<Segment, RankedHit>> segments;
    private readonly Dictionary<QueryNode, Dictionary<long, float>> scores = [];

    public ClauseScores(QueryTranslator translator, IndexSearcher searcher, List<RankedHit> page)
    {
        this.searcher = searcher;
        this.translator = translator;
        segments = page.OrderBy(h => h.Doc).GroupBy(h => h.Segment).ToList();
    }

    /// <summary>Zero when the clause does not match the hit.</summary>
    public double Of(QueryNode clause, RankedHit hit)
    {
        if (!scores.TryGetValue(clause, out var byId))
            scores.Add(clause, byId = Score(clause));
        return byId.GetValueOrDefault(hit.Key.Id);
    }

    private Dictionary<long, float> Score(QueryNode clause)
    {
        var weight = searcher.CreateNormalizedWeight(translator.Translate(clause));
        var byId = new Dictionary<long, float>();
        foreach (var segment in segments)
        {
            if (weight.GetScorer(segment.Key.Context, acceptDocs: null) is not { } scorer)
                continue;
            foreach (var hit in segment)
            {
                // A scorer only goes forward; it may stand behind the hit already because it passed it without a match.
                if (scorer.DocID == hit.Doc || (scorer.DocID < hit.Doc && scorer.Advance(hit.Doc) == hit.Doc))
                    byId[hit.Key.Id] = RankKeys.Rounded(scorer.GetScore());
            }
        }

        return byId;
    }
}
