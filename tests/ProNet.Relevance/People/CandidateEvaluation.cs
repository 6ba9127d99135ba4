using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Briefs;
using ProNet.Application.Ranking;
using ProNet.Domain.Jobs;
using ProNet.Lexicon;
using ProNet.Ranking.Features;
using ProNet.Ranking.Models;
using ProNet.Relevance.Evaluating;
using ProNet.Relevance.Judging;
using ProNet.Relevance.Measures;
using ProNet.Search.Requests;

namespace ProNet.Relevance.People;

/// <summary>Who comes first for jobs that somebody judged: in the order of the engine, and as a model ranks the same window.</summary>
internal static class CandidateEvaluation
{
    public const string Usage = "usage: evaluate candidates --data FOLDER --model FILE [--pool FILE]";

    private const int Depth = 10;

    private static readonly double[] Weights = [-8, -4, 0, 8, 1000];

    public static async Task<int> RunAsync(string[] args)
    {
        var options = new Options(args, ["--data", "--model", "--pool"], Usage);
        await using var installation = await Installation.OpenAsync(options.Text("--data"));
        var reading = ModelFile.FromBytes(await File.ReadAllBytesAsync(options.Text("--model")), options.Text("--model"), QuestionSchemas.Candidate);
        if (!reading.IsUsable)
            throw new UsageException(reading.Problem);
        var asked = await AskAsync(installation, await Records.ReadAsync(installation));
        if (options.Text("--pool", "") is { Length: > 0 } pool)
            await WriteAsync(installation, asked, reading.Model, pool);
        if (asked.TrueForAll(a => a.Grades.Count == 0))
            return 0;
        Console.WriteLine($"{asked.Count} jobs, windows of {asked.Average(a => a.Rows.Ids.Count):0}, {asked.Sum(a => a.Grades.Count)} judged");
        Print("engine alone", asked, Engine);
        foreach (var weight in Weights)
            Print(string.Create(CultureInfo.InvariantCulture, $"model, engine's weight {weight:+0;-0;±0}"), asked, a => Order(a, reading.Model.Plus("engine-score-share", weight, 0)));
        return 0;
    }

    private static async Task<List<Asked>> AskAsync(Installation installation, Records records)
    {
        var jobs = (await installation.StoreAsync(store => store.Jobs.AsNoTracking().Include(j => j.Skills).ThenInclude(s => s.Concept).Include(j => j.Organisation).Where(j => j.Origin != null).ToListAsync()))
            .ToLookup(j => records.Name(SubjectKind.Job, j.Id));
        var asked = new List<Asked>();
        foreach (var (name, grades) in JudgedJobs.Read())
        {
            if (jobs[name].FirstOrDefault() is not { } job)
                continue;
            var language = job.Language is "fr" ? "fr" : "en";
            var criteria = await installation.WithAsync<CurrentLexicon, SearchCriteria>(lexicon => Task.FromResult(new BriefSearch(lexicon).Proposed(JobBrief.Of(job, lexicon), language).Criteria));
            var rows = await installation.WithAsync<RankingRowReader, RankedRows>(reader => reader.ReadAsync(RankingQuestion.Candidate, criteria, Viewer.Visitor, language, CancellationToken.None));
            asked.Add(new Asked(name, job, rows, [.. rows.Ids.Select(id => records.Name(SubjectKind.Member, id) ?? "")], grades));
        }

        return asked;
    }

    private static IReadOnlyList<int> Engine(Asked asked) => [.. Enumerable.Range(0, asked.Names.Count)];

    private static IReadOnlyList<int> Order(Asked asked, RankingModel model)
    {
        var scores = new double[asked.Names.Count];
        model.Score(asked.Rows.Rows.SelectMany(r => r).ToArray(), scores);
        return [.. Engine(asked).OrderByDescending(i => scores[i])];
    }

    private static void Print(string name, List<Asked> asked, Func<Asked, IReadOnlyList<int>> order)
    {
        var judged = asked.Where(a => a.Grades.Values.Any(g => g >= Judgements.Right)).Select(a => (Asked: a, Order: order(a).Select(i => a.Grades.TryGetValue(a.Names[i], out var grade) ? grade : (int?)null).ToList())).ToList();
        var gain = judged.Average(j => Ranks.Gain([.. j.Order.OfType<int>().Take(Depth)]) / Ranks.Gain([.. j.Asked.Grades.Values.OrderDescending().Take(Depth)]));
        var right = judged.Average(j => j.Order.OfType<int>().Take(5).Count(g => g >= Judgements.Right) / (double)Math.Min(5, j.Asked.Grades.Values.Count(g => g >= Judgements.Right)));
        var known = judged.Average(j => j.Order.Take(Depth).Count(g => g is not null) / (double)Math.Min(Depth, Math.Max(1, j.Order.Count)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} nDCG@10 {gain:0.000}  P@5 {right:0.000}, both of the judged; judged of the first ten {known:0.00}; {judged.Count} jobs"));
    }

    /// <summary>Lists whom nobody judged yet, for somebody to judge. What is written holds people's words: keep it out of the repository.</summary>
    private static async Task WriteAsync(Installation installation, List<Asked> asked, RankingModel model, string path)
    {
        await using var writer = File.CreateText(path);
        foreach (var own in asked)
        {
            await writer.WriteLineAsync($"# {own.Name}\t{own.Job.Title}\t{own.Job.Description.ReplaceLineEndings(" ")}");
            var first = Engine(own).Take(Depth).Concat(Order(own, model).Take(Depth)).Concat(Order(own, model.Plus("engine-score-share", -4, 0)).Take(Depth)).Distinct().Order();
            foreach (var i in first.Where(i => !own.Grades.ContainsKey(own.Names[i])))
            {
                var id = own.Rows.Ids[i];
                var person = await installation.StoreAsync(store => store.Members.AsNoTracking().Include(m => m.Positions).SingleAsync(m => m.Id == id));
                var positions = person.Positions.OrderBy(p => p.Ordinal).Take(4).Select(p => $"{p.Title} ({p.Start?.Year}–{p.End?.Year}): {p.Description.ReplaceLineEndings(" ")[..Math.Min(200, p.Description.Length)]}");
                await writer.WriteLineAsync($"{own.Name}\t{own.Names[i]}\t{person.Headline} · {string.Join(" / ", positions)}");
            }
        }
    }

    private sealed record Asked(string Name, Job Job, RankedRows Rows, IReadOnlyList<string> Names, IReadOnlyDictionary<string, int> Grades);
}
