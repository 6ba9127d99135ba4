namespace ProNet.Architecture.Tests;

public sealed class LayerTests
{
    [Test]
    public void Projects_ReferenceOnlyWhatTheLayerTableAllows() =>
        Assert.That(LayerRules.Violations(Repository.Current), Is.Empty);

    [Test]
    public void LayerRules_WhenAProjectPointsUpwards_SaysSo()
    {
        using var seeded = new SeededRepository();
        seeded.AddProject("src", "ProNet.Domain", "<ProjectReference Include=\"../ProNet.Data/ProNet.Data.csproj\" />");

        Assert.That(LayerRules.Violations(seeded.Repository), Is.EqualTo(new[] { "ProNet.Domain must not reference ProNet.Data." }));
    }

    [Test]
    public void LayerRules_WhenThePortUsesAPackage_SaysSo()
    {
        using var seeded = new SeededRepository();
        seeded.AddProject("src", "ProNet.Search", "<PackageReference Include=\"Lucene.Net\" />");

        Assert.That(LayerRules.Violations(seeded.Repository), Is.EqualTo(new[] { "ProNet.Search must not use a package (Lucene.Net)." }));
    }

    [Test]
    public void LayerRules_WhenAProjectIsNotInTheTable_SaysSo()
    {
        using var seeded = new SeededRepository();
        seeded.AddProject("src", "ProNet.Payments", "");

        Assert.That(LayerRules.Violations(seeded.Repository), Is.EqualTo(new[] { "ProNet.Payments is not in the layer table." }));
    }

    [Test]
    public void LayerRules_LookAtEveryProjectOfTheRepository() =>
        Assert.That(Repository.Current.Projects().Count(p => !p.IsTest), Is.GreaterThanOrEqualTo(15));
}
