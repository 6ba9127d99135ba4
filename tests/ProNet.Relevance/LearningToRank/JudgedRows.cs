using ProNet.Ranking.Learning;

namespace ProNet.Relevance.LearningToRank;

/// <summary>Judged rows with the name of each.</summary>
/// <param name="Set">The rows, query by query.</param>
/// <param name="Documents">Of each row, what its file calls it, or else the number of its line.</param>
internal sealed record JudgedRows(RankingSet Set, IReadOnlyList<string> Documents);
