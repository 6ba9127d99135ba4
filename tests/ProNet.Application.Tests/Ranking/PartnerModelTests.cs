using ProNet.Application.Ranking;
using ProNet.Ranking.Features;
using ProNet.Search.Requests;

namespace ProNet.Application.Tests.Ranking;

/// <summary>What ranks partners until use has taught something: set by hand, and by rules that can be checked.</summary>
public sealed class PartnerModelTests
{
    [Test]
    public async Task Model_WhateverTheRow_NeverCountsAFactAgainstSomebody()
    {
        await using var host = await RankingHost.CreateAsync();
        var served = host.Get<ServedModels>().Now(RankingQuestion.Partner);
        Assert.That((served.IsColdStart, served.Problem, served.Served!.Model.Schema), Is.EqualTo((true, "", QuestionSchemas.Partner)));
        var random = new Random(4);
        foreach (var feature in Enumerable.Range(0, QuestionSchemas.Partner.Count))
        {
            float[] less = [.. Enumerable.Range(0, QuestionSchemas.Partner.Count).Select(_ => (float)random.NextDouble())];
            float[] more = [.. less.Select((value, i) => i == feature ? value + 0.5F : value)];
            var scores = new double[2];
            served.Served.Model.Score([.. less, .. more], scores);

            Assert.That(scores[1], Is.GreaterThan(scores[0]), QuestionSchemas.Partner.Features[feature]);
        }
    }

    [Test]
    public async Task Model_OfWhoMeetsOneWant_PutsThemBeforeWhoeverSharesEverythingAndMeetsNone()
    {
        await using var host = await RankingHost.CreateAsync();
        var features = QuestionSchemas.Partner.Features;
        foreach (var want in new[] { "offer-meets-need", "need-meets-offer" })
        {
            float[] meets = [.. features.Select(f => f == want ? 0.6F : 0)];
            float[] shares = [.. features.Select(f => f is "offer-meets-need" or "need-meets-offer" or "both-ways" ? 0 : 1F)];
            var scores = new double[2];
            host.Get<ServedModels>().Of(RankingQuestion.Partner)!.Score([.. meets, .. shares], scores);

            Assert.That(scores[0], Is.GreaterThan(scores[1]));
        }
    }

    /// <summary>A receipt names the model by what is in it.</summary>
    [Test]
    public async Task Model_InAnotherHost_IsTheSameFile()
    {
        await using var host = await RankingHost.CreateAsync();
        var key = host.Get<ServedModels>().KeyOf(RankingQuestion.Partner);

        Assert.That(host.AnotherHost().KeyOf(RankingQuestion.Partner), Is.EqualTo(key));
        Assert.That(host.Get<ModelFolder>().Read(key, QuestionSchemas.Partner).IsUsable, Is.True, "kept, so that its receipts outlive the release");
    }
}
