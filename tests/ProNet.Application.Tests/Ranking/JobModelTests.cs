using ProNet.Application.Ranking;
using ProNet.Ranking.Features;
using ProNet.Search.Requests;

namespace ProNet.Application.Tests.Ranking;

/// <summary>What ranks jobs until use has taught something: set by hand, and by rules that can be checked.</summary>
public sealed class JobModelTests
{
    private static readonly string[] Circumstances = ["seniority-fit", "place-fit", "contract-fit", "posted-recency"];

    [Test]
    public async Task Model_WhateverTheRow_NeverCountsAFactAgainstAJob()
    {
        await using var host = await RankingHost.CreateAsync();
        var served = host.Get<ServedModels>().Now(RankingQuestion.Job);
        Assert.That((served.IsColdStart, served.Problem, served.Served!.Model.Schema), Is.EqualTo((true, "", QuestionSchemas.Job)));
        var random = new Random(5);
        foreach (var feature in Enumerable.Range(0, QuestionSchemas.Job.Count))
        {
            float[] less = [.. Enumerable.Range(0, QuestionSchemas.Job.Count).Select(_ => (float)random.NextDouble())];
            float[] more = [.. less.Select((value, i) => i == feature ? value + 0.5F : value)];

            Assert.That(Score(served.Served.Model, more), Is.GreaterThan(Score(served.Served.Model, less)), QuestionSchemas.Job.Features[feature]);
        }
    }

    /// <summary>The right work in the wrong circumstances comes before the wrong work in the right ones.</summary>
    [TestCase("occupation-wanted", "title-wanted-nearness")]
    [TestCase("skills-required-held", "skills-practised-recency")]
    public async Task Model_OfTheWorkThatIsLookedFor_PutsItBeforeWhateverSuitsInAllElse(params string[] work)
    {
        await using var host = await RankingHost.CreateAsync();
        var model = host.Get<ServedModels>().Of(RankingQuestion.Job)!;

        Assert.That(Score(model, [.. model.Schema.Features.Select(f => work.Contains(f) ? 1F : 0)]), Is.GreaterThan(Score(model, [.. model.Schema.Features.Select(f => Circumstances.Contains(f) ? 1F : 0)])));
    }

    private static double Score(ProNet.Ranking.Models.RankingModel model, float[] row)
    {
        var scores = new double[1];
        model.Score(row, scores);
        return scores[0];
    }
}
