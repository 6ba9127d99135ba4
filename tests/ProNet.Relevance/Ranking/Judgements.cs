using System.Globalization;
using ProNet.Relevance.Evaluating;

namespace ProNet.Relevance.Ranking;

/// <summary>Judgements as TREC has them (<c>query 0 document grade</c>), or without the second column.</summary>
internal static class Judgements
{
    public static async Task ReadAsync(string path, Dictionary<string, Dictionary<string, int>> judgements, Rejections rejections)
    {
        await foreach (var (number, line) in InputLines.ReadAsync(path))
        {
            var columns = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length == 0)
                continue;
            if (columns.Length is not (3 or 4) || !int.TryParse(columns[^1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var grade))
            {
                rejections.Add(path, number, "it is not 'query 0 document grade'");
                continue;
            }

            if (!judgements.TryGetValue(columns[0], out var judged))
                judgements.Add(columns[0], judged = []);
            judged[columns[^2]] = grade;
        }
    }
}
