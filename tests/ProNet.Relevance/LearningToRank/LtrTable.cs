using ProNet.Ranking.Learning;
using ProNet.Ranking.Measuring;
using ProNet.Relevance.Reporting;

namespace ProNet.Relevance.LearningToRank;

/// <summary>NDCG@10 of several orders of the same queries, with the changes of each query beside the linear order.</summary>
internal sealed class LtrTable(string name, Discount discount, EmptyQueries empty)
{
    private const string Linear = "linear";

    private readonly Dictionary<string, List<Score>> scores = [];

    /// <param name="order">Such as <c>linear</c>.</param>
    /// <param name="set">The queries; more may be added for the same order, as from another fold.</param>
    /// <param name="scores">Of each row.</param>
    public void Add(string order, RankingSet set, double[] scores)
    {
        if (!this.scores.TryGetValue(order, out var all))
            this.scores.Add(order, all = []);
        var ndcg = SetMeasure.Ndcg(set, scores, 10, discount);
        for (var query = 0; query < ndcg.Length; query++)
        {
            if ((ndcg[query] ?? Empty()) is { } value)
                all.Add(new Score($"{name} {order}", set.Queries[query], value));
        }
    }

    public double Mean(string order) => scores[order].Average(score => score.Value);

    public void Print()
    {
        Console.WriteLine($"NDCG@10, gain 2^grade-1, discount {(discount == Discount.Letor ? "1 at ranks 1 and 2, then log2(rank)" : "log2(rank + 1)")}, queries without a right answer: {empty}");
        Console.WriteLine(Summary.Header);
        foreach (var (order, own) in scores)
        {
            var linear = order == Linear ? [] : scores.GetValueOrDefault(Linear, []).ToDictionary(s => ($"{name} {order}", s.Query), s => s.Value);
            Console.WriteLine(Summary.Of($"{name} {order}", own, linear));
        }
    }

    private double? Empty() => empty switch
    {
        EmptyQueries.Zero => 0,
        EmptyQueries.One => 1,
        _ => null,
    };
}
