using ProNet.Search.Lucene.Ranking;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Search.Lucene;

/// <summary>Makes the hits of a page from what was ranked.</summary>
internal sealed class ResponseReader(SearchRequest request, RankKeys keys)
{
    public ValueList<SearchHit> Hits(List<RankedHit> page)
    {
        var hits = new List<SearchHit>(page.Count);
        foreach (var hit in page)
        {
            hits.Add(new SearchHit
            {
                Id = hit.Key.Id,
                Score = hit.Score,
                DistanceKm = keys.Distance(hit.Segment, hit.Doc),
            });
        }

        _ = request;
        return hits.ToValueList();
    }
}
