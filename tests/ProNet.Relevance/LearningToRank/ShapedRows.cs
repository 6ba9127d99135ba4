using ProNet.Ranking.Learning;

namespace ProNet.Relevance.LearningToRank;

/// <summary>Rows in another shape.</summary>
internal static class ShapedRows
{
    public static RankingSet Of(RankingSet set, RowShape shape)
    {
        if (shape == RowShape.Plain)
            return set;
        var n = set.FeatureCount;
        var values = new float[set.RowCount * n * 2];
        for (var query = 0; query < set.QueryCount; query++)
        {
            for (var feature = 0; feature < n; feature++)
                Shape(set, query, feature, values);
        }

        return set with { FeatureCount = n * 2, Values = values };
    }

    private static void Shape(RankingSet set, int query, int feature, float[] values)
    {
        var n = set.FeatureCount;
        var (from, to) = (set.Starts[query], set.Starts[query + 1]);
        var (mean, squares) = (0.0, 0.0);
        for (var row = from; row < to; row++)
            mean += set.Values[(row * n) + feature] / (double)(to - from);
        for (var row = from; row < to; row++)
            squares += (set.Values[(row * n) + feature] - mean) * (set.Values[(row * n) + feature] - mean);
        var deviation = Math.Sqrt(squares / (to - from));
        for (var row = from; row < to; row++)
        {
            var value = set.Values[(row * n) + feature];
            values[(row * n * 2) + feature] = value;
            values[(row * n * 2) + n + feature] = deviation > 1e-9 ? (float)((value - mean) / deviation) : 0;
        }
    }
}
