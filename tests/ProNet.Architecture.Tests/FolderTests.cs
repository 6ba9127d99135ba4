namespace ProNet.Architecture.Tests;

public sealed class FolderTests
{
    private const string Seeds = "ProNet.Architecture.Tests.Seeded.Knot";

    [TestCaseSource(typeof(AssemblyTests), nameof(AssemblyTests.Products))]
    public void Folders_DoNotLeanOnEachOtherInACircle(string project) =>
        Assert.That(FolderRules.Knots(AssemblyRules.Read(project), project), Is.Empty);

    [Test]
    public void Knots_WhenFoldersUseEachOther_SaysWithWhichTypes()
    {
        var knots = FolderRules.Knots(AssemblyRules.Read("ProNet.Architecture.Tests"), Seeds).ToList();

        Assert.That(knots, Has.Some.Contains("Left → Right (SeededLeft uses SeededRight)").And.Contains("Right → Left (SeededRight uses SeededLeft)"));
    }

    [Test]
    public void Knots_WhenARootTypeLeadsBackToTheFolderThatUsesIt_SaysSo() =>
        Assert.That(
            FolderRules.Knots(AssemblyRules.Read("ProNet.Architecture.Tests"), Seeds),
            Has.Some.Contains("Below → /SeededRoot (SeededBelow uses SeededRoot)").And.Contains("/SeededRoot → Below (SeededRoot uses SeededBelow)"));

    [Test]
    public void Knots_WhenARootTypeUsesFoldersThatDoNotUseIt_SaysNothingOfIt() =>
        Assert.That(FolderRules.Knots(AssemblyRules.Read("ProNet.Architecture.Tests"), Seeds), Has.None.Contains("SeededDoor"));
}
