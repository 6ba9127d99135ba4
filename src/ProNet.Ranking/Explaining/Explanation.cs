using ProNet.Ranking.Models;

namespace ProNet.Ranking.Explaining;

/// <summary>Why a row has its score: what each feature gave. They and <see cref="Expectation"/> sum to the score within 1e-6.</summary>
/// <param name="Score">As <see cref="RankingModel.Score"/> gives it.</param>
/// <param name="Expectation">The score of somebody of whom nothing is known.</param>
/// <param name="Contributions">By the order of the schema, in the unit of the score.</param>
public sealed record Explanation(double Score, double Expectation, IReadOnlyList<double> Contributions)
{
    /// <param name="model">The model that ranked.</param>
    /// <param name="row">Values of one candidate.</param>
    /// <exception cref="ArgumentException">The row has another length than the schema.</exception>
    public static Explanation Of(RankingModel model, ReadOnlySpan<float> row)
    {
        var score = new double[1];
        model.Score(row, score);
        var contributions = new double[row.Length];
        TreeShap.Add(model.Trees, row, contributions);
        if (model.Linear is { } linear)
        {
            for (var i = 0; i < contributions.Length; i++)
                contributions[i] += linear.Weights[i] * (row[i] - linear.Means[i]);
        }

        return new Explanation(score[0], model.Expectation, contributions);
    }
}
