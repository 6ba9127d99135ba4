using Lucene.Net.Search;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Ranking;
using ProNet.Search.Querying;

namespace ProNet.Search.Lucene;

/// <summary>What one clause added to the score of one hit. A clause is weighed once for all hits: that looks up each of its terms in the index.</summary>
internal sealed class ClauseScores(Snapshot snapshot, IndexSearcher searcher)
{
    private readonly QueryTranslator translator = new(snapshot);
    private readonly Dictionary<QueryNode, Weight> weights = [];

    public double Of(QueryNode clause, RankedHit hit)
    {
        if (!weights.TryGetValue(clause, out var weight))
            weights.Add(clause, weight = searcher.CreateNormalizedWeight(translator.Translate(clause)));
        var explanation = weight.Explain(hit.Segment.Context, hit.Doc);
        return explanation.IsMatch ? explanation.Value : 0;
    }
}
