using ProNet.Application.Ranking;
using ProNet.Application.Ranking.Learning;
using ProNet.Data.Ranking;
using ProNet.Search.Requests;

namespace ProNet.Web.Ranking;

/// <summary>What an administrator sees of a question.</summary>
/// <param name="Question">Which.</param>
/// <param name="Now">What ranks in this process.</param>
/// <param name="Lists">Ranked lists that are kept.</param>
/// <param name="Acts">What was done about them.</param>
/// <param name="Models">Trained here, latest first.</param>
/// <param name="Trial">How the one on trial does; nothing without one.</param>
internal sealed record ModelOverview(RankingQuestion Question, RankingModels Now, int Lists, int Acts, IReadOnlyList<RegisteredModel> Models, TrialReport? Trial);
