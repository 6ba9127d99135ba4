using ProNet.Data.Ranking;
using ProNet.Ranking.Use;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking.Learning;

/// <summary>What came of learning.</summary>
/// <param name="Question">What was to be learned.</param>
/// <param name="Model">What was registered; nothing when nothing was.</param>
/// <param name="Comparison">With the present order, on lists held out.</param>
/// <param name="IsPromoted">It is served now.</param>
/// <param name="Sentence">What happened, for people.</param>
public sealed record LearningOutcome(RankingQuestion Question, RegisteredModel? Model, Comparison? Comparison, bool IsPromoted, string Sentence);
