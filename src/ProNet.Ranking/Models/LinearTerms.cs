namespace ProNet.Ranking.Models;

/// <summary>A weighted sum of features, beside the trees.</summary>
/// <param name="Weights">Of each feature.</param>
/// <param name="Means">Of each feature in the training set: from there a contribution is counted.</param>
internal sealed record LinearTerms(double[] Weights, double[] Means)
{
    public double Expectation()
    {
        var sum = 0.0;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * Means[i];
        return sum;
    }

    public void AddScores(ReadOnlySpan<float> rows, Span<double> scores)
    {
        var n = Weights.Length;
        for (var row = 0; row < scores.Length; row++)
        {
            var sum = 0.0;
            for (var i = 0; i < n; i++)
                sum += Weights[i] * rows[(row * n) + i];
            scores[row] += sum;
        }
    }
}
