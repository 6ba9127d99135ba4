namespace ProNet.Relevance.Measures;

/// <summary>Scores of a list of hits.</summary>
internal static class Ranks
{
    /// <summary>1 for the first place, 1/2 for the second; 0 when it is not there.</summary>
    public static double Reciprocal(IReadOnlyList<long> hits, long wanted)
    {
        for (var i = 0; i < hits.Count; i++)
        {
            if (hits[i] == wanted)
                return 1.0 / (i + 1);
        }

        return 0;
    }

    /// <summary>Discounted cumulative gain: 2^grade − 1 over log2(rank + 1) (Järvelin and Kekäläinen 2002, as Burges 2005 writes it).</summary>
    public static double Gain(IReadOnlyList<int> grades) => grades.Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();

    /// <summary>Share of the first <paramref name="n"/> that are right; fewer hits than that are wrong ones.</summary>
    public static double Precision(IReadOnlyList<long> hits, IReadOnlySet<long> right, int n) => hits.Take(n).Count(right.Contains) / (double)n;
}
