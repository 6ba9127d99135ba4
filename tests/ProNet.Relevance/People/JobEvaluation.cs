using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Jobs;
using ProNet.Application.Ranking;
using ProNet.Ranking.Features;
using ProNet.Ranking.Models;
using ProNet.Relevance.Evaluating;
using ProNet.Relevance.Measures;
using ProNet.Relevance.Reporting;
using ProNet.Search.Requests;

namespace ProNet.Relevance.People;

/// <summary>
/// Whether jobs like what somebody did next come first, in the order of the engine and of the model that the program brings, and without each of its features. Nobody judged these jobs: a job is right by its title alone
/// (<see cref="NextJobReader"/>).
/// </summary>
internal static class JobEvaluation
{
    public const string Usage = "usage: evaluate jobs --data FOLDER";

    private const int Depth = 10;
    private const int Same = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = new Options(args, ["--data"], Usage);
        await using var installation = await Installation.OpenAsync(options.Text("--data"));
        var model = await installation.WithAsync<ServedModels, RankingModel?>(models => Task.FromResult(models.Of(RankingQuestion.Job))) ?? throw new UsageException("No model ranks jobs.");
        var members = await installation.StoreAsync(store => store.Members.OrderBy(m => m.Id).Select(m => new { m.Id, m.Language }).ToListAsync());
        var asked = new List<NextJobs>();
        foreach (var member in members)
        {
            var language = member.Language == "fr" ? "fr" : "en";
            if (await installation.WithAsync<NextJobReader, NextJobs?>(reader => reader.ReadAsync(Viewer.Member(member.Id), language, CancellationToken.None)) is { } next && next.Grades.Contains(Same) && next.Grades.Any(g => g < Same))
                asked.Add(next);
        }

        Console.WriteLine($"{members.Count} careers, {asked.Count} with jobs like what came next among others: {asked.Average(a => a.Grades.Count):0} in a window, of which {asked.Average(a => a.Grades.Count(g => g == Same)):0.0} of the same occupation");
        foreach (var (name, own) in new[] { ("all", asked), ("who stayed", asked.FindAll(a => !a.IsChange)), ("who changed", asked.FindAll(a => a.IsChange)) })
        {
            Console.WriteLine($"{name}: {own.Count}");
            Print("engine alone", own, a => [.. Enumerable.Range(0, a.Grades.Count)], null);
            var engine = own.ConvertAll(a => Gain(a, [.. Enumerable.Range(0, a.Grades.Count)]));
            Print("model", own, a => Order(a, model), engine);
            foreach (var feature in QuestionSchemas.Job.Features)
                Print($"model without {feature}", own, a => Order(a, Without(model, feature)), engine);
        }

        return 0;
    }

    private static RankingModel Without(RankingModel model, string feature)
    {
        var (zero, one) = (new double[1], new double[1]);
        var row = new float[model.Schema.Count];
        model.Score(row, zero);
        row[model.Schema.IndexOf(feature)] = 1;
        model.Score(row, one);
        return model.Plus(feature, zero[0] - one[0], 0);
    }

    private static int[] Order(NextJobs asked, RankingModel model)
    {
        var scores = new double[asked.Grades.Count];
        model.Score(asked.Rows.Rows.SelectMany(r => r).ToArray(), scores);
        return [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i])];
    }

    private static double Gain(NextJobs asked, int[] order) =>
        Ranks.Gain([.. order.Take(Depth).Select(i => asked.Grades[i])]) / Ranks.Gain([.. asked.Grades.OrderDescending().Take(Depth)]);

    private static void Print(string name, List<NextJobs> asked, Func<NextJobs, int[]> order, List<double>? before)
    {
        var orders = asked.ConvertAll(a => (Asked: a, Order: order(a)));
        var gains = orders.ConvertAll(o => Gain(o.Asked, o.Order));
        var summary = Summary.Of(name, [.. gains.Select((g, i) => new Score("nDCG@10", $"{i}", g))], before is null ? new Dictionary<(string, string), double>() : before.Select((g, i) => (g, i)).ToDictionary(p => ("nDCG@10", $"{p.i}"), p => p.g));
        var right = orders.Average(o => o.Order.Take(5).Count(i => o.Asked.Grades[i] == Same) / (double)Math.Min(5, o.Asked.Grades.Count(g => g == Same)));
        var first = orders.Average(o => 1.0 / (1 + Array.FindIndex(o.Order, i => o.Asked.Grades[i] == Same)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary}  P@5 {right:0.000}  MRR {first:0.000}"));
    }
}
