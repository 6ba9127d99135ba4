using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Briefs;
using ProNet.Application.Ranking;
using ProNet.Lexicon;
using ProNet.Ranking.Features;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;
using ProNet.Relevance.Evaluating;
using ProNet.Search.Requests;

namespace ProNet.Relevance.People;

/// <summary>
/// Trains the model that candidates are ranked by before anybody used the product. Latest positions with a description are read as the jobs they were; whom the search of such a job finds is looked at as before their
/// own latest position, and the grade says whether they went on to do the same (<see cref="CareerRowReader"/>). Practice and the score of the engine count by weights of their own.
/// </summary>
internal static class CandidateLearning
{
    public const string Usage = "usage: learn candidates --data FOLDER --out FILE";

    private const int Jobs = 500;

    /// <summary>A description of fewer letters says nothing that a title does not.</summary>
    private const int LeastText = 200;

    /// <summary>Of a year of practice, and of a year in each required skill: as for experts (<see cref="ExpertLearning"/>), and as much again for what is required.</summary>
    private const double PracticeWeight = 0.5;

    /// <summary>Whoever has all that a job asks moves on as well, so skills count by a weight of their own, too: the more, the better.</summary>
    private const string Skills = "skills-found";

    /// <summary>Of all skills that are asked; chosen on judged jobs, by <c>evaluate candidates</c>.</summary>
    private const double SkillsWeight = 2;

    /// <summary>Chosen on judged jobs, by <c>evaluate candidates</c>.</summary>
    private const double EngineWeight = 8;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = new Options(args, ["--data", "--out"], Usage);
        await using var installation = await Installation.OpenAsync(options.Text("--data"));
        var clock = Stopwatch.StartNew();
        var (set, means) = await CareersAsync(installation);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.QueryCount} jobs, {set.RowCount} careers: {set.Grades.Count(g => g == 2)} went on to such a job, {set.Grades.Count(g => g == 1)} to something near; read in {clock.Elapsed.TotalSeconds:0} s"));
        var model = CareerTrees.Train(set, QuestionSchemas.Candidate, Skills, "skills-listed", "skills-welcome-found")
            .Plus(CareerTrees.Practice, PracticeWeight, means[CareerTrees.Practice])
            .Plus("skill-years-required-decayed", PracticeWeight, means["skill-years-required-decayed"])
            .Plus(Skills, SkillsWeight, means[Skills])
            .Plus("engine-score-share", EngineWeight, 1);
        await ModelFile.WriteAsync(options.Text("--out"), model);
        Console.WriteLine($"{options.Text("--out")}: {model.TreeCount} trees; {string.Join(" · ", model.Card.Parameters)}");
        return 0;
    }

    private static async Task<(RankingSet Set, Dictionary<string, double> Means)> CareersAsync(Installation installation)
    {
        var positions = await installation.StoreAsync(store => store.Members.Select(m => m.Positions.OrderBy(p => p.Ordinal).Select(p => new { p.Title, p.Description }).FirstOrDefault()).ToListAsync());
        var jobs = positions.Where(p => p is { Title.Length: > 3 } && p.Description.Length >= LeastText).OrderBy(p => p!.Title, StringComparer.Ordinal).ThenBy(p => p!.Description, StringComparer.Ordinal).ToArray();
        new Random(1).Shuffle(jobs);
        var builder = new RankingSetBuilder(QuestionSchemas.Candidate.Count);
        var (taken, count, sums) = (0, 0, new double[QuestionSchemas.Candidate.Count]);
        foreach (var job in jobs)
        {
            var (address, title) = await installation.WithAsync<CurrentLexicon, (SearchAddress, string)>(lexicon =>
            {
                var brief = JobBrief.Of($"{job!.Title}\n\n{job.Description}", lexicon);
                return Task.FromResult((new BriefSearch(lexicon).Proposed(brief, "en"), brief.Title));
            });
            if (title.Length == 0)
                continue;
            var (rows, grades) = await installation.WithAsync<CareerRowReader, (RankedRows, IReadOnlyList<int>)>(reader =>
                reader.ReadAsync(RankingQuestion.Candidate, address.Criteria, title, Viewer.Visitor, "en", CancellationToken.None));
            if (grades.Distinct().Count() < 2 || grades.All(g => g < 2))
                continue;
            for (var i = 0; i < grades.Count; i++, count++)
            {
                builder.Add($"{taken}", grades[i], rows.Rows[i]);
                for (var f = 0; f < sums.Length; f++)
                    sums[f] += rows.Rows[i][f];
            }

            if (++taken == Jobs)
                break;
        }

        return (builder.Build(), QuestionSchemas.Candidate.Features.Select((feature, f) => (feature, Mean: sums[f] / count)).ToDictionary(p => p.feature, p => p.Mean));
    }
}
