namespace ProNet.Ranking.Fairness;

/// <summary>How far an order is from shares of groups (Geyik et al. 2019, section 3). Groups are given rank by rank; those with a share of 0 count for nothing.</summary>
public static class BalanceMetrics
{
    /// <summary>Logarithm of the share of a group among the first <paramref name="depth"/>, by the share aimed at: 0 is right, below is too few.</summary>
    /// <returns>Negative infinity where there is nobody.</returns>
    public static double Skew(ReadOnlySpan<int> ranked, int group, double share, int depth)
    {
        depth = Math.Min(depth, ranked.Length);
        return Skew(ranked[..depth].Count(group), depth, share);
    }

    /// <summary>The same of counts, of one list or of many together.</summary>
    /// <param name="count">Of the group, among the first.</param>
    /// <param name="of">Of all groups, among the first.</param>
    /// <param name="share">Aimed at.</param>
    public static double Skew(long count, long of, double share) => Math.Log(count / (double)of / share);

    /// <summary>Of the group that is farthest below its share.</summary>
    public static double MinSkew(ReadOnlySpan<int> ranked, IReadOnlyList<double> shares, int depth)
    {
        var least = double.PositiveInfinity;
        for (var group = 0; group < shares.Count; group++)
            least = shares[group] > 0 ? Math.Min(least, Skew(ranked, group, shares[group], depth)) : least;
        return least;
    }

    /// <summary>Of the group that is farthest above its share.</summary>
    public static double MaxSkew(ReadOnlySpan<int> ranked, IReadOnlyList<double> shares, int depth)
    {
        var most = double.NegativeInfinity;
        for (var group = 0; group < shares.Count; group++)
            most = shares[group] > 0 ? Math.Max(most, Skew(ranked, group, shares[group], depth)) : most;
        return most;
    }

    /// <summary>Discounted mean over all ranks of the Kullback–Leibler divergence of the shares so far from those aimed at: 0 is right everywhere.</summary>
    public static double Ndkl(ReadOnlySpan<int> ranked, IReadOnlyList<double> shares)
    {
        var (sum, weights) = (0.0, 0.0);
        var counts = new int[shares.Count];
        for (var rank = 1; rank <= ranked.Length; rank++)
        {
            counts[ranked[rank - 1]]++;
            var divergence = 0.0;
            for (var group = 0; group < counts.Length; group++)
            {
                var share = counts[group] / (double)rank;
                divergence += share > 0 && shares[group] > 0 ? share * Math.Log(share / shares[group]) : 0;
            }

            var weight = 1 / Math.Log2(rank + 1);
            sum += weight * divergence;
            weights += weight;
        }

        return weights > 0 ? sum / weights : 0;
    }

    /// <summary>Ranks up to which some group has fewer than its share rounded down.</summary>
    public static int InfeasibleIndex(ReadOnlySpan<int> ranked, IReadOnlyList<double> shares)
    {
        var counts = new int[shares.Count];
        var infeasible = 0;
        for (var rank = 1; rank <= ranked.Length; rank++)
        {
            counts[ranked[rank - 1]]++;
            for (var group = 0; group < counts.Length; group++)
            {
                if (counts[group] < GroupMinimum.Floor(rank, shares[group]))
                {
                    infeasible++;
                    break;
                }
            }
        }

        return infeasible;
    }
}
