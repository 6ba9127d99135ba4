using ProNet.Ranking.Measuring;
using ProNet.Relevance.Reporting;

namespace ProNet.Relevance.Ranking;

/// <summary>MAP, MRR, nDCG@10 and recall@50 of several rankings of the same judged queries, with the changes of each query beside the first ranking.</summary>
/// <param name="judgements">By query, the grade of each judged document.</param>
internal sealed class RankTable(IReadOnlyDictionary<string, Dictionary<string, int>> judgements)
{
    private readonly List<string> order = [];
    private readonly Dictionary<string, List<Score>> scores = [];

    /// <param name="ranking">Such as <c>BM25</c>.</param>
    /// <param name="query">Its identifier; without a right document it counts for nothing.</param>
    /// <param name="documents">Best first; one that stands there again counts for nothing.</param>
    public void Add(string ranking, string query, IEnumerable<string> documents)
    {
        if (!judgements.TryGetValue(query, out var judged) || judged.Values.All(grade => grade <= 0))
            return;
        int[] grades = [.. documents.Distinct().Select(document => judged.GetValueOrDefault(document))];
        var relevant = judged.Values.Count(grade => grade > 0);
        var missed = judged.Values.OrderDescending().Select(grade => Math.Max(0, grade)).ToArray();
        Add($"MAP {ranking}", query, RankingMetrics.AveragePrecision(grades, relevant));
        Add($"MRR {ranking}", query, RankingMetrics.ReciprocalRank(grades));
        Add($"nDCG@10 {ranking}", query, Ndcg(grades, missed));
        Add($"recall@50 {ranking}", query, grades.Take(50).Count(grade => grade > 0) / (double)relevant);
    }

    /// <param name="measure">Such as <c>MRR BM25</c>.</param>
    public double Mean(string measure) => scores[measure].Average(score => score.Value);

    public void Print(string first)
    {
        Console.WriteLine(Summary.Header);
        foreach (var measure in order.OrderBy(m => Array.IndexOf(["MAP", "MRR", "nDCG@10", "recall@50"], m.Split(' ')[0])))
        {
            var beside = $"{measure.Split(' ')[0]} {first}";
            var baseline = beside == measure ? [] : scores[beside].ToDictionary(s => (measure, s.Query), s => s.Value);
            Console.WriteLine(Summary.Of(measure, scores[measure], baseline));
        }
    }

    private void Add(string measure, string query, double value)
    {
        if (!scores.TryGetValue(measure, out var own))
        {
            scores.Add(measure, own = []);
            order.Add(measure);
        }

        own.Add(new Score(measure, query, value));
    }

    /// <summary>Against the best order of everything that is right, found or not.</summary>
    private static double Ndcg(int[] grades, int[] ideal) => Dcg(grades) / Dcg(ideal);

    private static double Dcg(int[] grades)
    {
        var sum = 0.0;
        for (var i = 0; i < Math.Min(10, grades.Length); i++)
            sum += (Math.Pow(2, grades[i]) - 1) / Math.Log2(i + 2);
        return sum;
    }
}
