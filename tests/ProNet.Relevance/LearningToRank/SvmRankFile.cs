using System.Globalization;
using ProNet.Ranking.Learning;
using ProNet.Relevance.Evaluating;

namespace ProNet.Relevance.LearningToRank;

/// <summary>
/// Files of SVM-rank: <c>grade qid:query feature:value … # comment</c>, features numbered from 1, those that are left out 0. A comment may name the document (<c>docid = 7612</c>).
/// A line that is none is rejected, and the others are taken.
/// </summary>
internal sealed class SvmRankFile(Rejections rejections)
{
    private const int HighestFeature = 100_000;

    private readonly List<Row> rows = [];

    /// <summary>Reads files one after the other.</summary>
    public async Task ReadAsync(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            await foreach (var (number, line) in InputLines.ReadAsync(file))
            {
                if (string.IsNullOrWhiteSpace(line) || line.TrimStart().StartsWith('#'))
                    continue;
                var (row, problem) = Parse(line, rows.Count + 1);
                if (row is null)
                    rejections.Add(file, number, problem!);
                else
                    rows.Add(row);
            }
        }
    }

    /// <summary>The highest feature of any row.</summary>
    public int FeatureCount => rows.Count == 0 ? 0 : Math.Max(1, rows.Max(row => row.Features.Length == 0 ? 0 : row.Features[^1]));

    /// <param name="features">How many there are; what a row has beyond is left out.</param>
    public JudgedRows Build(int features)
    {
        var builder = new RankingSetBuilder(features);
        var documents = new Dictionary<string, List<string>>();
        var values = new float[features];
        foreach (var row in rows)
        {
            Array.Clear(values);
            for (var i = 0; i < row.Features.Length && row.Features[i] <= features; i++)
                values[row.Features[i] - 1] = row.Values[i];
            if (builder.Add(row.Query, row.Grade, values) is { } problem)
                throw new InvalidOperationException(problem);
            if (!documents.TryGetValue(row.Query, out var names))
                documents.Add(row.Query, names = []);
            names.Add(row.Document);
        }

        var set = builder.Build();
        return new JudgedRows(set, [.. set.Queries.SelectMany(query => documents[query])]);
    }

    private static (Row? Row, string? Problem) Parse(string line, int number)
    {
        var hash = line.IndexOf('#', StringComparison.Ordinal);
        var words = (hash < 0 ? line : line[..hash]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !words[1].StartsWith("qid:", StringComparison.Ordinal) || words[1].Length == 4)
            return (null, "there is no 'grade qid:query' at its beginning");
        if (!double.TryParse(words[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var grade) || grade is < 0 or > RankingSetBuilder.HighestGrade || grade != Math.Floor(grade))
            return (null, $"the grade '{Cut(words[0])}' is no whole number from 0 to {RankingSetBuilder.HighestGrade}");

        var features = new int[words.Length - 2];
        var values = new float[words.Length - 2];
        for (var i = 0; i < features.Length; i++)
        {
            var word = words[i + 2];
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1 || !int.TryParse(word.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out features[i]) || features[i] is < 1 or > HighestFeature)
                return (null, $"'{Cut(word)}' is no 'feature:value' with a feature from 1 to {HighestFeature}");
            if (!float.TryParse(word.AsSpan(colon + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out values[i]) || !float.IsFinite(values[i]))
                return (null, $"the value of '{Cut(word)}' is no finite number");
        }

        Array.Sort(features, values);
        for (var i = 1; i < features.Length; i++)
        {
            if (features[i] == features[i - 1])
                return (null, $"feature {features[i]} stands twice");
        }

        return (new Row(words[1][4..], (int)grade, features, values, Document(hash < 0 ? "" : line[(hash + 1)..]) ?? $"{number}"), null);
    }

    /// <summary>What follows <c>docid =</c>, up to white space.</summary>
    private static string? Document(string comment)
    {
        var at = comment.IndexOf("docid", StringComparison.OrdinalIgnoreCase);
        var words = at < 0 ? [] : comment[(at + 5)..].Split([' ', '\t', '=', ':'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 ? words[0] : null;
    }

    private static string Cut(string word) => word.Length <= 20 ? word : word[..20] + "…";

    private sealed record Row(string Query, int Grade, int[] Features, float[] Values, string Document);
}
