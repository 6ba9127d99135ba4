namespace ProNet.Ranking.Measuring;

/// <summary>Measures of one ranked list, from the grades of its rows in the order of the ranking.</summary>
public static class RankingMetrics
{
    /// <summary>Normalised discounted cumulative gain of the first <paramref name="depth"/>: gain 2^grade − 1 (Burges et al. 2005).</summary>
    /// <returns>From 0 to 1; nothing where no row has a gain.</returns>
    public static double? Ndcg(ReadOnlySpan<int> grades, int depth, Discount discount = Discount.Logarithmic)
    {
        var best = grades.ToArray();
        Array.Sort(best, (a, b) => b.CompareTo(a));
        var ideal = Dcg(best, depth, discount);
        return ideal > 0 ? Dcg(grades, depth, discount) / ideal : null;
    }

    /// <summary>Mean of the precisions at the ranks of the relevant rows.</summary>
    /// <param name="relevant">How many there are, ranked or not.</param>
    public static double AveragePrecision(ReadOnlySpan<int> grades, int relevant)
    {
        var (found, sum) = (0, 0.0);
        for (var i = 0; i < grades.Length; i++)
        {
            if (grades[i] > 0)
                sum += ++found / (i + 1.0);
        }

        return relevant > 0 ? sum / relevant : 0;
    }

    /// <summary>One by the rank of the first relevant row; 0 where there is none.</summary>
    public static double ReciprocalRank(ReadOnlySpan<int> grades)
    {
        for (var i = 0; i < grades.Length; i++)
        {
            if (grades[i] > 0)
                return 1.0 / (i + 1);
        }

        return 0;
    }

    private static double Dcg(ReadOnlySpan<int> grades, int depth, Discount discount)
    {
        var sum = 0.0;
        for (var i = 0; i < grades.Length && i < depth; i++)
            sum += (Math.Pow(2, grades[i]) - 1) / (discount == Discount.Logarithmic ? Math.Log2(i + 2) : Math.Max(1, Math.Log2(i + 1)));
        return sum;
    }
}
