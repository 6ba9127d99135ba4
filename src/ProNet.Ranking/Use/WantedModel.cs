namespace ProNet.Ranking.Use;

/// <summary>How probably a row is wanted, by its features alone: a logistic regression on soft targets, one Newton step at a time. Not thread-safe.</summary>
internal sealed class WantedModel
{
    private const double Ridge = 1;

    private readonly double[] rows;
    private readonly int width;
    private readonly double[] weights;

    /// <param name="values">Row after row.</param>
    /// <param name="featureCount">Values of a row.</param>
    /// <param name="acted">Whether something was done about each; their share is where the regression begins.</param>
    public WantedModel(float[] values, int featureCount, bool[] acted)
    {
        width = featureCount + 1;
        rows = Standardised(values, featureCount);
        weights = new double[width];
        var share = Math.Clamp(acted.Count(a => a) / (double)acted.Length, 0.01, 0.99);
        weights[featureCount] = Math.Log(share / (1 - share));
    }

    /// <summary>Between 0 and 1, neither of them.</summary>
    public double Of(int row)
    {
        var sum = 0.0;
        for (var i = 0; i < width; i++)
            sum += weights[i] * rows[(row * width) + i];
        return 1 / (1 + Math.Exp(-Math.Clamp(sum, -12, 12)));
    }

    public void Fit(double[] targets)
    {
        var (gradient, hessian) = (new double[width], new double[width, width]);
        for (var row = 0; row < targets.Length; row++)
        {
            var probability = Of(row);
            var (error, curve) = (targets[row] - probability, Math.Max(probability * (1 - probability), 1e-6));
            var own = rows.AsSpan(row * width, width);
            for (var i = 0; i < width; i++)
            {
                gradient[i] += error * own[i];
                var scaled = curve * own[i];
                for (var j = 0; j <= i; j++)
                    hessian[i, j] += scaled * own[j];
            }
        }

        for (var i = 0; i < width; i++)
        {
            gradient[i] -= Ridge * weights[i];
            hessian[i, i] += Ridge;
        }

        var step = Solved(hessian, gradient);
        for (var i = 0; i < width; i++)
            weights[i] += Math.Clamp(step[i], -2, 2);
    }

    /// <summary>Cholesky; the ridge makes it positive definite.</summary>
    private static double[] Solved(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                    sum -= matrix[i, k] * matrix[j, k];
                matrix[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / matrix[j, j];
            }
        }

        var solved = (double[])right.Clone();
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++)
                solved[i] -= matrix[i, k] * solved[k];
            solved[i] /= matrix[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++)
                solved[i] -= matrix[k, i] * solved[k];
            solved[i] /= matrix[i, i];
        }

        return solved;
    }

    /// <summary>Mean 0 and deviation 1 each, and a 1 behind them.</summary>
    private static double[] Standardised(float[] values, int n)
    {
        var count = values.Length / n;
        var standard = new double[count * (n + 1)];
        for (var i = 0; i < n; i++)
        {
            var (mean, squares) = (0.0, 0.0);
            for (var row = 0; row < count; row++)
                mean += values[(row * n) + i] / (double)count;
            for (var row = 0; row < count; row++)
                squares += (values[(row * n) + i] - mean) * (values[(row * n) + i] - mean) / count;
            var deviation = squares > 1e-12 ? Math.Sqrt(squares) : 1;
            for (var row = 0; row < count; row++)
                standard[(row * (n + 1)) + i] = (values[(row * n) + i] - mean) / deviation;
        }

        for (var row = 0; row < count; row++)
            standard[(row * (n + 1)) + n] = 1;
        return standard;
    }
}
