using Lucene.Net.Search;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Ranking;
using ProNet.Search.Querying;

namespace ProNet.Search.Lucene;

/// <summary>What one clause added to the score of one hit.</summary>
internal sealed class ClauseScores(Snapshot snapshot, IndexSearcher searcher)
{
    private readonly QueryTranslator translator = new(snapshot);
    private readonly Dictionary<QueryNode, Query> queries = [];

    public double Of(QueryNode clause, RankedHit hit)
    {
        if (!queries.TryGetValue(clause, out var query))
            queries.Add(clause, query = translator.Translate(clause));
        var explanation = searcher.Explain(query, hit.Segment.Context.DocBase + hit.Doc);
        return explanation.IsMatch ? explanation.Value : 0;
    }
}
