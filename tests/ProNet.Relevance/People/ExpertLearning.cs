using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Ranking;
using ProNet.Ranking.Features;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;
using ProNet.Relevance.Evaluating;
using ProNet.Relevance.Judging;
using ProNet.Relevance.Measures;
using ProNet.Search.Requests;

namespace ProNet.Relevance.People;

/// <summary>
/// Trains the model that experts are ranked by before anybody used the product. Trees learn from careers (<see cref="CareerRowReader"/>): of those whom a topic finds, who went on to do it. How much the score of the
/// engine counts beside them is chosen on the judged queries for people, and measured on those that it was not chosen by (five folds).
/// </summary>
internal static class ExpertLearning
{
    public const string Usage = "usage: learn experts --data FOLDER --out FILE";

    private const int Folds = 5;
    private const int Topics = 400;

    private const string Engine = "engine-score-share";
    private const string Practice = CareerTrees.Practice;

    /// <summary>Weights of a year of practice.</summary>
    private static readonly double[] PracticeWeights = [0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1, 1.5];

    /// <summary>Of those that do as well on the judged queries, the largest: nobody judged who knows more.</summary>
    private const double PracticeWeight = 0.5;

    /// <summary>A difference of NDCG@10 and precision together that is none: a third of one right answer among those of all queries.</summary>
    private const double AsWell = 0.005;

    private static readonly int PracticeFeature = Array.IndexOf([.. QuestionSchemas.Expert.Features], Practice);

    /// <summary>Of the engine's score, while weights of practice are compared.</summary>
    private const double UsualWeight = 16;

    /// <summary>Weights of the engine's score beside the trees; the last is as good as the engine alone.</summary>
    private static readonly double[] Weights = [0, 0.5, 1, 2, 3, 4, 6, 8, 12, 16, 32, 1000];

    public static async Task<int> RunAsync(string[] args)
    {
        var options = new Options(args, ["--data", "--out"], Usage);
        await using var installation = await Installation.OpenAsync(options.Text("--data"));
        var clock = Stopwatch.StartNew();
        var set = await CareersAsync(installation);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.QueryCount} topics, {set.RowCount} careers: {set.Grades.Count(g => g == 2)} went on to the topic, {set.Grades.Count(g => g == 1)} to something with it; read in {clock.Elapsed.TotalSeconds:0} s"));
        var unpractised = CareerTrees.Train(set, QuestionSchemas.Expert);
        var asked = await AskedAsync(installation);
        Console.WriteLine($"{asked.Count} judged queries, {asked.Sum(a => a.Grades.Count(g => g is not null))} judged rows of windows of {asked.Average(a => a.Rows.Ids.Count):0}");
        var rows = asked.SelectMany(a => a.Rows.Rows).ToList();
        foreach (var more in PracticeWeights)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"practice by {more,-5} {Quality(asked, unpractised.Plus(Practice, more, 0).Plus(Engine, UsualWeight, 0))}"));
        var trees = unpractised.Plus(Practice, PracticeWeight, rows.Average(r => r[PracticeFeature]));
        var weight = Measure(asked, trees);
        var model = trees.Plus(Engine, weight, rows.Average(r => r[0]));
        await ModelFile.WriteAsync(options.Text("--out"), model);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Text("--out")}: {model.TreeCount} trees, the engine's score by {weight}, a year of practice by {PracticeWeight}; {string.Join(" · ", model.Card.Parameters)}"));
        return 0;
    }

    private static async Task<RankingSet> CareersAsync(Installation installation)
    {
        var titles = await installation.StoreAsync(store => store.Members.SelectMany(m => m.Positions).Where(p => p.Title != "").Select(p => p.Title).Distinct().OrderBy(t => t).ToListAsync());
        var plain = titles.Where(t => t.Length is > 3 and < 50 && t.All(c => char.IsLetter(c) || c == ' ') && t.Split(' ').Length <= 4).ToArray();
        new Random(1).Shuffle(plain);
        var builder = new RankingSetBuilder(QuestionSchemas.Expert.Count);
        var taken = 0;
        foreach (var title in plain)
        {
            var criteria = SearchAddress.Of(SubjectKind.Member).Criteria with { QueryText = title.ToLowerInvariant() };
            var (rows, grades) = await installation.WithAsync<CareerRowReader, (RankedRows, IReadOnlyList<int>)>(reader => reader.ReadAsync(RankingQuestion.Expert, criteria, "", Viewer.Visitor, "en", CancellationToken.None));
            if (grades.Distinct().Count() < 2 || grades.All(g => g < 2))
                continue;
            for (var i = 0; i < grades.Count; i++)
                builder.Add(title, grades[i], rows.Rows[i]);
            if (++taken == Topics)
                break;
        }

        return builder.Build();
    }

    private static async Task<List<Asked>> AskedAsync(Installation installation)
    {
        var (judgements, records) = (Judgements.Read(), await Records.ReadAsync(installation));
        var asked = new List<Asked>();
        foreach (var query in judgements.Queries.Where(q => q.Subject == SubjectKind.Member))
        {
            var criteria = SearchAddress.Of(SubjectKind.Member).Criteria with { QueryText = query.Text };
            var rows = await installation.WithAsync<RankingRowReader, RankedRows>(reader => reader.ReadAsync(RankingQuestion.Expert, criteria, Viewer.Visitor, query.Language, CancellationToken.None));
            int?[] grades = [.. rows.Ids.Select(id => records.Name(SubjectKind.Member, id) is { } name ? judgements.Grade(query, name) : null)];
            if (grades.Any(g => g >= Judgements.Right))
                asked.Add(new Asked(rows, grades, judgements.Best(query)));
        }

        return asked;
    }

    /// <summary>Prints what the held-out queries say, and gives the weight that is best on all.</summary>
    private static double Measure(List<Asked> asked, RankingModel trees)
    {
        var byWeight = Weights.Select(w => asked.ConvertAll(a => Order(a, trees.Plus(Engine, w, 0)))).ToList();
        for (var i = 0; i < Weights.Length; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"engine by {Weights[i],-6} nDCG@10 {asked.Select((a, q) => Ndcg(a, byWeight[i][q])).Average():0.000}  P@5 {asked.Select((a, q) => Right(a, byWeight[i][q], false)).Average():0.000}  of the judged {asked.Select((a, q) => Right(a, byWeight[i][q], true)).Average():0.000}"));
        var shuffled = Enumerable.Range(0, asked.Count).ToArray();
        new Random(1).Shuffle(shuffled);
        var held = new IReadOnlyList<int>[asked.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var best = Best([.. shuffled.Where((_, i) => i % Folds != fold)]);
            foreach (var query in shuffled.Where((_, i) => i % Folds == fold))
                held[query] = byWeight[best][query];
        }

        Console.WriteLine("held out                 engine   model    better same worse");
        Print("nDCG@10 of the judged", asked, held, Ndcg);
        Print("P@5, unjudged is wrong", asked, held, (a, order) => Right(a, order, false));
        Print("P@5 of the judged", asked, held, (a, order) => Right(a, order, true));
        Print("judged of the first 10", asked, held, (a, order) => order.Take(10).Count(i => a.Grades[i] is not null) / 10.0);
        return Weights[Best(shuffled)];

        // Of weights that do as well, the smallest: practice says more than the engine's score then.
        int Best(int[] queries)
        {
            var quality = Enumerable.Range(0, Weights.Length).Select(i => queries.Average(q => Ndcg(asked[q], byWeight[i][q]) + Right(asked[q], byWeight[i][q], true))).ToList();
            return quality.FindIndex(q => q >= quality.Max() - AsWell);
        }
    }

    private static string Quality(List<Asked> asked, RankingModel model)
    {
        var orders = asked.ConvertAll(a => Order(a, model));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"nDCG@10 {asked.Select((a, q) => Ndcg(a, orders[q])).Average():0.000}  P@5 of the judged {asked.Select((a, q) => Right(a, orders[q], true)).Average():0.000}  years of practice of the first ten {asked.Select((a, q) => orders[q].Take(10).Average(i => a.Rows.Rows[i][PracticeFeature])).Average():0.0}");
    }

    private static IReadOnlyList<int> Order(Asked asked, RankingModel model)
    {
        var scores = new double[asked.Rows.Rows.Count];
        model.Score(asked.Rows.Rows.SelectMany(r => r).ToArray(), scores);
        return [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i])];
    }

    private static double Ndcg(Asked a, IReadOnlyList<int> order) => Ranks.Gain([.. order.Select(i => a.Grades[i]).OfType<int>().Take(10)]) / Ranks.Gain([.. a.Best.Take(10)]);

    private static double Right(Asked asked, IReadOnlyList<int> order, bool onlyJudged)
    {
        var n = Math.Min(5, asked.Best.Count(g => g >= Judgements.Right));
        return order.Select(i => asked.Grades[i]).Where(g => !onlyJudged || g is not null).Take(n).Count(g => g >= Judgements.Right) / (double)n;
    }

    private static void Print(string name, List<Asked> asked, IReadOnlyList<int>[] orders, Func<Asked, IReadOnlyList<int>, double> measure)
    {
        var engine = asked.Select(a => measure(a, [.. Enumerable.Range(0, a.Grades.Length)])).ToList();
        var model = asked.Select((a, i) => measure(a, orders[i])).ToList();
        var differences = engine.Zip(model, (e, m) => m - e).ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} {engine.Average():0.000}    {model.Average():0.000}    {differences.Count(d => d > 1e-9)} {differences.Count(d => Math.Abs(d) <= 1e-9)} {differences.Count(d => d < -1e-9)}"));
    }

    private sealed record Asked(RankedRows Rows, int?[] Grades, int[] Best);
}
