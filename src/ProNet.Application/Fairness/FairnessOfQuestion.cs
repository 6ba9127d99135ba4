using ProNet.Search.Requests;

namespace ProNet.Application.Fairness;

/// <param name="Question">Whose ranked lists.</param>
/// <param name="Lists">That were looked at.</param>
/// <param name="IsCut">There were more, of which the latest were looked at.</param>
/// <param name="Tables">One for each way to divide.</param>
public sealed record FairnessOfQuestion(RankingQuestion Question, int Lists, bool IsCut, IReadOnlyList<FairnessTable> Tables);
