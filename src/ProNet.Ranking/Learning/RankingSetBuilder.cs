namespace ProNet.Ranking.Learning;

/// <summary>Gathers judged rows; those of a query may come in any order. Not thread-safe.</summary>
/// <param name="featureCount">Values of a row.</param>
public sealed class RankingSetBuilder(int featureCount)
{
    /// <summary>Gains are powers of two of grades; LightGBM knows 31 of them.</summary>
    public const int HighestGrade = 30;

    private readonly Dictionary<string, List<(int Grade, float[] Values)>> byQuery = [];
    private readonly List<string> queries = [];

    /// <summary>Takes a row, or says in words why it is none.</summary>
    public string? Add(string query, int grade, ReadOnlySpan<float> values)
    {
        if (values.Length != featureCount)
            return $"{values.Length} values where there are {featureCount} features";
        if (grade is < 0 or > HighestGrade)
            return $"the grade {grade} is not from 0 to {HighestGrade}";
        foreach (var value in values)
        {
            if (!float.IsFinite(value))
                return "a value is not a finite number";
        }

        if (!byQuery.TryGetValue(query, out var rows))
        {
            byQuery.Add(query, rows = []);
            queries.Add(query);
        }

        rows.Add((grade, values.ToArray()));
        return null;
    }

    public RankingSet Build()
    {
        var count = byQuery.Values.Sum(rows => rows.Count);
        var values = new float[count * featureCount];
        var grades = new int[count];
        var starts = new int[queries.Count + 1];
        var at = 0;
        for (var query = 0; query < queries.Count; query++)
        {
            foreach (var (grade, row) in byQuery[queries[query]])
            {
                row.CopyTo(values, at * featureCount);
                grades[at++] = grade;
            }

            starts[query + 1] = at;
        }

        return new RankingSet(featureCount, values, grades, starts, [.. queries]);
    }
}
