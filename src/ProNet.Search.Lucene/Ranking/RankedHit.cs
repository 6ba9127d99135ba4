using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene.Ranking;

/// <param name="Segment">Where the document is.</param>
/// <param name="Doc">Its number in the segment.</param>
/// <param name="Score">Relevance.</param>
/// <param name="Key">Its place in the list.</param>
internal readonly record struct RankedHit(Segment Segment, int Doc, float Score, RankKey Key);
