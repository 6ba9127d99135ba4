using ProNet.Relevance.Judging;
using ProNet.Relevance.Reporting;

namespace ProNet.Relevance.Measures;

/// <summary>
/// Queries whose answers people judged (<see cref="Judgements"/>): nDCG of the first ten without those that nobody judged (gain 2^grade − 1, against the best order of all judged; condensed lists,
/// Sakai 2007), share of the first five that are right (of as many as are known, at most five), and reciprocal rank of the first right one. In the last two, what nobody judged is wrong.
/// </summary>
internal sealed class Judged : IMeasure
{
    private const int Depth = 10;

    public async IAsyncEnumerable<Score> RunAsync(Installation installation, RealData data)
    {
        var (judgements, records) = (Judgements.Read(), await Records.ReadAsync(installation));
        foreach (var query in judgements.Queries)
        {
            var best = judgements.Best(query);
            var right = best.Count(g => g >= Judgements.Right);
            if (right == 0)
                continue;
            var hits = await installation.AskAsync(query.Subject, query.Text, Depth, query.Language);
            int?[] seen = [.. hits.Select(id => records.Name(query.Subject, id) is { } name ? judgements.Grade(query, name) : null)];
            int[] grades = [.. seen.Select(g => g ?? 0)];
            var n = Math.Min(5, right);
            var half = query.IsTraining ? "training" : "held-out";
            (string Measure, double Value)[] values =
            [
                ("ndcg@10", Ranks.Gain([.. seen.OfType<int>()]) / Ranks.Gain([.. best.Take(Depth)])),
                ("p@5", grades.Take(n).Count(g => g >= Judgements.Right) / (double)n),
                ("mrr", Array.FindIndex(grades, g => g >= Judgements.Right) is >= 0 and var first ? 1.0 / (first + 1) : 0),
            ];
            foreach (var (measure, value) in values)
            {
                yield return new Score($"judged-{measure}-{query.Language}", $"{query.Id}", value);
                yield return new Score($"judged-{measure}-{half}", $"{query.Id}", value);
            }

            yield return new Score("judged-share-of-hits-judged", $"{query.Id}", seen.Length == 0 ? 1 : seen.Count(g => g is not null) / (double)seen.Length);
        }
    }
}
