namespace ProNet.Ranking.Trials;

/// <summary>Whether one of two wins more often than chance has it.</summary>
public static class SignTest
{
    /// <summary>Two-sided; ties are left out before.</summary>
    /// <returns>Probability of at least such an imbalance if both are alike; 1 without any.</returns>
    public static double Probability(int wins, int losses)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(wins);
        ArgumentOutOfRangeException.ThrowIfNegative(losses);
        var (n, fewer) = (wins + losses, Math.Min(wins, losses));
        if (n == 0)
            return 1;
        // Binomial terms by their logarithms, each from the one before: exact for any count.
        var (logarithm, sum) = (-n * Math.Log(2), 0.0);
        for (var k = 0; k <= fewer; k++)
        {
            sum += Math.Exp(logarithm);
            logarithm += Math.Log(n - k) - Math.Log(k + 1);
        }

        return Math.Min(1, 2 * sum);
    }
}
