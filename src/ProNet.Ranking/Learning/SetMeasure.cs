using ProNet.Ranking.Measuring;

namespace ProNet.Ranking.Learning;

/// <summary>Measures scores of a whole judged set, query by query.</summary>
public static class SetMeasure
{
    /// <returns>For each query; nothing where no row has a gain.</returns>
    public static double?[] Ndcg(RankingSet set, ReadOnlySpan<double> scores, int depth, Discount discount)
    {
        var results = new double?[set.QueryCount];
        for (var query = 0; query < results.Length; query++)
        {
            var from = set.Starts[query];
            var count = set.Starts[query + 1] - from;
            var keys = new double[count];
            for (var i = 0; i < count; i++)
                keys[i] = -scores[from + i];
            var grades = set.Grades.AsSpan(from, count).ToArray();
            var rows = Enumerable.Range(0, count).ToArray();
            // Rows of one score keep their order: a ranking that says nothing must gain nothing by sorting.
            Array.Sort(rows, (a, b) => keys[a] != keys[b] ? keys[a].CompareTo(keys[b]) : a.CompareTo(b));
            results[query] = RankingMetrics.Ndcg([.. rows.Select(row => grades[row])], depth, discount);
        }

        return results;
    }
}
