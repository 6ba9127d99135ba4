namespace ProNet.Ranking.Trials;

/// <summary>How alike two orders of the same rows are.</summary>
public static class RankCorrelation
{
    /// <summary>Kendall's τ-b, which takes ties out of both.</summary>
    /// <returns>From −1 to 1; nothing where one of them orders nothing.</returns>
    public static double? Kendall(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length)
            throw new ArgumentException("Both score the same rows.", nameof(b));
        var (same, ordered, other) = (0L, 0L, 0L);
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = i + 1; j < a.Length; j++)
            {
                var (x, y) = (Math.Sign(a[i] - a[j]), Math.Sign(b[i] - b[j]));
                same += x * y;
                ordered += x * x;
                other += y * y;
            }
        }

        return ordered > 0 && other > 0 ? same / Math.Sqrt((double)ordered * other) : null;
    }
}
