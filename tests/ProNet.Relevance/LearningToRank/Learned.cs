using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;

namespace ProNet.Relevance.LearningToRank;

/// <summary>A model and the shape that rows must have for it.</summary>
internal sealed record Learned(RankingModel Model, RowShape Shape)
{
    public double[] Scores(RankingSet set) => Learner.Scores(Model, ShapedRows.Of(set, Shape));
}
