namespace ProNet.Ranking.Learning;

/// <summary>Judged rows, query by query. Immutable.</summary>
/// <param name="FeatureCount">Values of a row.</param>
/// <param name="Values">Row after row.</param>
/// <param name="Grades">Of each row, 0 (wrong) and up.</param>
/// <param name="Starts">First row of each query, and after the last one the number of rows.</param>
/// <param name="Queries">Name of each query.</param>
public sealed record RankingSet(int FeatureCount, float[] Values, int[] Grades, int[] Starts, string[] Queries)
{
    /// <summary>How much each query counts beside the others, above 0; nothing where all count alike.</summary>
    public double[]? Weights { get; init; }

    public int RowCount => Grades.Length;

    public int QueryCount => Queries.Length;

    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * FeatureCount, FeatureCount);

    /// <summary>The rows of some queries, in the order of <paramref name="queries"/>.</summary>
    public RankingSet Of(IReadOnlyList<int> queries)
    {
        var rows = queries.Sum(query => Starts[query + 1] - Starts[query]);
        var values = new float[rows * FeatureCount];
        var grades = new int[rows];
        var starts = new int[queries.Count + 1];
        var names = new string[queries.Count];
        var row = 0;
        for (var i = 0; i < queries.Count; i++)
        {
            var query = queries[i];
            var count = Starts[query + 1] - Starts[query];
            Values.AsSpan(Starts[query] * FeatureCount, count * FeatureCount).CopyTo(values.AsSpan(row * FeatureCount));
            Grades.AsSpan(Starts[query], count).CopyTo(grades.AsSpan(row));
            names[i] = Queries[query];
            row += count;
            starts[i + 1] = row;
        }

        return new RankingSet(FeatureCount, values, grades, starts, names) { Weights = Weights is null ? null : [.. queries.Select(query => Weights[query])] };
    }
}
