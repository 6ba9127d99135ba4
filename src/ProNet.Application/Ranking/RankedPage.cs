using ProNet.Search.Responses;

namespace ProNet.Application.Ranking;

/// <summary>A page of a ranked list.</summary>
/// <param name="Response">As the engine answers, with the hits in the order of the model, and the cursor of the next page.</param>
/// <param name="Reasons">Of each hit that the model ranked, by id.</param>
/// <param name="ShownIn">Number of the receipt; 0 where none was written.</param>
internal sealed record RankedPage(SearchResponse Response, IReadOnlyDictionary<long, RankingReasons> Reasons, long ShownIn)
{
    public static RankedPage Unranked(SearchResponse response) => new(response, new Dictionary<long, RankingReasons>(), 0);
}
