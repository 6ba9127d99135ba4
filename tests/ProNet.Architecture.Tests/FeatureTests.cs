namespace ProNet.Architecture.Tests;

public sealed class FeatureTests
{
    [TestCaseSource(typeof(AssemblyTests), nameof(AssemblyTests.Products))]
    public void Schemas_HaveNoForbiddenFeature(string assembly) => Assert.That(FeatureRules.ForbiddenFeatures(AssemblyRules.Read(assembly)), Is.Empty);

    [Test]
    public void ForbiddenFeatures_WhenASchemaHasOne_SaysWhich() =>
        Assert.That(
            FeatureRules.ForbiddenFeatures(AssemblyRules.Read("ProNet.Architecture.Tests")),
            Is.EqualTo(new[]
            {
                "ProNet.Architecture.Tests.Seeded.SeededSchemas makes a schema with the feature 'profile-views', which the policy forbids by its rule 'profile view'.",
            }));

    [Test]
    public void FeatureRules_LookAtTheSchemasOfTheQuestions() =>
        Assert.That(FeatureRules.Makers(AssemblyRules.Read("ProNet.Ranking")).Select(type => type.Name), Does.Contain("QuestionSchemas"));
}
