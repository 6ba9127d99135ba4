using ProNet.Ranking.Learning;
using ProNet.Ranking.Measuring;
using ProNet.Ranking.Use;

namespace ProNet.Ranking.Tests.Use;

/// <summary>
/// Somebody who looks at position k with probability 1/k, opens what they look at and want, and now and then what they do not want. Whether a row is wanted depends on its first two features; lists are
/// ordered by the third, which says nothing of it.
/// </summary>
internal static class SimulatedUse
{
    public const int Features = 5;
    private const int Rows = 12;

    public static double Looks(int position) => 1.0 / position;

    public static List<UsedList> Lists(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, count).Select(id => List(random, id))];
    }

    /// <summary>Wishes as they are, which no log knows.</summary>
    public static RankingSet Truth(int lists, int seed)
    {
        var random = new Random(seed);
        var builder = new RankingSetBuilder(Features);
        for (var list = 0; list < lists; list++)
        {
            for (var row = 0; row < Rows; row++)
            {
                var values = GeneratedRows.Row(random, Features);
                Assert.That(builder.Add($"{list}", IsWanted(values) ? 1 : 0, values), Is.Null);
            }
        }

        return builder.Build();
    }

    public static double Ndcg(ProNet.Ranking.Models.RankingModel model, RankingSet truth)
    {
        var scores = new double[truth.RowCount];
        model.Score(truth.Values, scores);
        return SetMeasure.Ndcg(truth, scores, 10, Discount.Logarithmic).Average()!.Value;
    }

    private static UsedList List(Random random, long id)
    {
        var rows = Enumerable.Range(0, Rows).Select(_ => GeneratedRows.Row(random, Features)).OrderByDescending(row => row[2]).ToList();
        return new UsedList(
            id,
            DateTime.UnixEpoch.AddHours(id),
            [.. rows.SelectMany(row => row)],
            [.. rows.Select((row, i) => random.NextDouble() < Looks(i + 1) && random.NextDouble() < (IsWanted(row) ? 0.9 : 0.05) ? 1 : 0)])
        {
            Positions = [.. Enumerable.Range(1, Rows)],
        };
    }

    private static bool IsWanted(float[] row) => row[0] + row[1] > 1.2;
}
