using ProNet.Ranking.Learning;
using ProNet.Ranking.Measuring;

namespace ProNet.Relevance.LearningToRank;

/// <summary>The baseline that any learned order must pass: the one feature, upwards or downwards, that orders the training rows best.</summary>
/// <param name="Feature">From 0.</param>
/// <param name="Sign">1, or −1 where less is better.</param>
internal sealed record SingleFeature(int Feature, int Sign)
{
    public static SingleFeature BestOf(RankingSet training, Discount discount) =>
        (from feature in Enumerable.Range(0, training.FeatureCount)
         from sign in new[] { 1, -1 }
         let one = new SingleFeature(feature, sign)
         orderby SetMeasure.Ndcg(training, one.Scores(training), 10, discount).Average() ?? 0 descending
         select one).First();

    public double[] Scores(RankingSet set)
    {
        var scores = new double[set.RowCount];
        for (var row = 0; row < scores.Length; row++)
            scores[row] = Sign * set.Row(row)[Feature];
        return scores;
    }
}
