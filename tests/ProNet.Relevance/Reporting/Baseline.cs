using System.Globalization;

namespace ProNet.Relevance.Reporting;

/// <summary>Scores of an earlier run: a line each, <c>measure TAB query TAB value</c>.</summary>
internal static class Baseline
{
    public static async Task<Dictionary<(string Measure, string Query), double>> ReadAsync(string path) =>
        (await File.ReadAllLinesAsync(path)).Select(line => line.Split('\t')).Where(parts => parts.Length == 3)
            .ToDictionary(parts => (parts[0], parts[1]), parts => double.Parse(parts[2], CultureInfo.InvariantCulture));

    public static Task WriteAsync(string path, IEnumerable<Score> scores) => File.WriteAllLinesAsync(
        path, scores.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Measure}\t{s.Query}\t{s.Value:0.####}")));
}
