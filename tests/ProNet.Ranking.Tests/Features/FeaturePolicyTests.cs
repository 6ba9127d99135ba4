using ProNet.Ranking.Features;

namespace ProNet.Ranking.Tests.Features;

public sealed class FeaturePolicyTests
{
    [TestCase("followers")]
    [TestCase("follower-count")]
    [TestCase("log_of_followers2")]
    [TestCase("likes")]
    [TestCase("ProfileViews")]
    [TestCase("profile-views-30d")]
    [TestCase("endorsement-count")]
    [TestCase("raw-endorsements")]
    [TestCase("account-age-days")]
    [TestCase("accountAge")]
    [TestCase("name-length")]
    [TestCase("has-photo")]
    [TestCase("Gender")]
    [TestCase("age")]
    [TestCase("âge")]
    [TestCase("nationalities")]
    [TestCase("birthYear")]
    public void Forbids_WhatWeighsPopularityOrWhoSomebodyIs(string feature) => Assert.That(FeaturePolicy.Current.Forbids(feature), Is.Not.Null);

    [TestCase("confirmed-endorsements-weighted")]
    [TestCase("language-match")]
    [TestCase("likelihood-of-reply")]
    [TestCase("average-tenure")]
    [TestCase("distance-km")]
    [TestCase("interviews-held")]
    [TestCase("bm25-titles")]
    public void Forbids_LetsWordsThatOnlyContainOneThrough(string feature) => Assert.That(FeaturePolicy.Current.Forbids(feature), Is.Null);

    [Test]
    public void Schema_WhenAFeatureIsForbidden_CannotBeMade() =>
        Assert.That(
            () => new FeatureSchema("candidate", 1, ["bm25-titles", "profile-views"]),
            Throws.TypeOf<ForbiddenFeatureException>().With.Message.EqualTo("The schema 'candidate' has the feature 'profile-views', which the policy forbids by its rule 'profile view'."));

    [Test]
    public void Parse_WhenALineForbidsNothing_SaysSo() => Assert.That(() => FeaturePolicy.Parse("age\n 42 # what?\n"), Throws.TypeOf<FormatException>());

    [Test]
    public void Schemas_OfTheQuestions_AreAllowedAndDiffer()
    {
        Assert.That(QuestionSchemas.All.Select(schema => schema.Name), Is.EqualTo(new[] { "expert", "candidate", "partner", "job" }));
        Assert.That(FeaturePolicy.Current.RuleCount, Is.GreaterThan(30));
    }

    [Test]
    public void Schema_WhenAFeatureStandsTwice_CannotBeMade() =>
        Assert.That(() => new FeatureSchema("candidate", 1, ["bm25-titles", "bm25-titles"]), Throws.ArgumentException);
}
