using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Ranking.Measuring;
using ProNet.Ranking.Trials;

namespace ProNet.Application.Ranking.Learning;

/// <summary>Reads from the log how a model on trial does: in the shadow by its scores, interleaved by who was acted upon.</summary>
public sealed class TrialReader(IDbContextFactory<ProNetDbContext> contexts)
{
    private const int MostLists = 20_000;
    private const int Depth = 10;

    /// <param name="key">Of the model on trial.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<TrialReport> ReadAsync(string key, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var tally = new Tally();
        var acts = (await store.RankingActs.AsNoTracking().Where(a => store.RankingImpressions.Any(i => i.Id == a.ImpressionId && i.TrialKey == key)).ToListAsync(cancellationToken))
            .ToLookup(a => a.ImpressionId);
        // Visitors' acts decide nothing, for the same reason for which they teach nothing.
        await foreach (var list in store.RankingImpressions.AsNoTracking().Where(i => i.TrialKey == key && i.ViewerId != null).OrderByDescending(i => i.Id).Take(MostLists).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var grades = acts[list.Id].GroupBy(a => a.SubjectId).ToDictionary(g => g.Key, g => g.Max(a => (int)a.Kind));
            tally.Add(PackedRows.Unpack(list.Rows), [.. PackedRows.Subjects(list.Subjects).Select(subject => grades.GetValueOrDefault(subject))], list.Teams);
        }

        return tally.Report();
    }

    private sealed class Tally
    {
        private readonly List<double> correlations = [];
        private readonly List<double> differences = [];
        private int lists;
        private int wins;
        private int losses;
        private int ties;

        public void Add(PackedRows rows, int[] grades, byte[] teams)
        {
            lists++;
            if (RankCorrelation.Kendall(rows.Scores, rows.TrialScores) is { } correlation)
                correlations.Add(correlation);
            if (Ndcg(rows.TrialScores, grades) is { } trial && Ndcg(rows.Scores, grades) is { } served)
                differences.Add(trial - served);
            if (teams.Length == grades.Length && teams.Length > 0)
                Credit(grades, teams);
        }

        public TrialReport Report() => new(
            lists, correlations.Count > 0 ? correlations.Average() : null, differences.Count > 0 ? differences.Average() : null, wins, losses, ties, SignTest.Probability(wins, losses));

        private void Credit(int[] grades, byte[] teams)
        {
            var (trial, served) = (0, 0);
            for (var row = 0; row < grades.Length; row++)
            {
                trial += grades[row] > 0 && teams[row] == (byte)Team.Trial ? 1 : 0;
                served += grades[row] > 0 && teams[row] == (byte)Team.Served ? 1 : 0;
            }

            if (trial + served == 0)
                return;
            wins += trial > served ? 1 : 0;
            losses += trial < served ? 1 : 0;
            ties += trial == served ? 1 : 0;
        }

        private static double? Ndcg(double[] scores, int[] grades) =>
            RankingMetrics.Ndcg([.. Enumerable.Range(0, grades.Length).OrderByDescending(row => scores.Length > row ? scores[row] : 0).Select(row => grades[row])], Depth);
    }
}
