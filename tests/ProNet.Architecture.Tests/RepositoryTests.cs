
namespace ProNet.Architecture.Tests;

public sealed class RepositoryTests
{
    [Test]
    public void TopLevel_HoldsOnlyTheLayout() => Assert.That(RepositoryRules.StrayTopLevelEntries(Repository.Current), Is.Empty);

    [Test]
    public void StrayTopLevelEntries_WhenAFileIsLeftBehind_SaysSo()
    {
        using var seeded = new SeededRepository();
        seeded.Write("notes.txt", "x");

        Assert.That(RepositoryRules.StrayTopLevelEntries(seeded.Repository), Has.Exactly(1).Contains("notes.txt"));
    }

    [Test]
    public void Files_AreShortEnoughToReadAtOnce() => Assert.That(RepositoryRules.LongFiles(Repository.Current), Is.Empty);

    [Test]
    public void LongFiles_WhenAFileGrowsPastTheLimit_SaysSo()
    {
        using var seeded = new SeededRepository();
        seeded.Write("src/ProNet.Domain/Long.cs", string.Concat(Enumerable.Repeat("// line\n", 401)));
        seeded.Write("src/ProNet.Domain/Short.cs", string.Concat(Enumerable.Repeat("// line\n", 400)));

        Assert.That(RepositoryRules.LongFiles(seeded.Repository).Single(), Does.Contain("Long.cs has 401 lines"));
    }

    [Test]
    public void Projects_EachHaveAReadme() => Assert.That(RepositoryRules.ProjectsWithoutReadme(Repository.Current), Is.Empty);

    [Test]
    public void ProjectsWithoutReadme_WhenOneIsMissing_SaysSo()
    {
        using var seeded = new SeededRepository();
        seeded.AddProject("src", "ProNet.Domain", "");

        Assert.That(RepositoryRules.ProjectsWithoutReadme(seeded.Repository), Is.EqualTo(new[] { "ProNet.Domain has no README.md." }));
    }

    [Test]
    public void PackageVersions_StandInTheCentralFile() => Assert.That(RepositoryRules.VersionsOutsideTheCentralFile(Repository.Current), Is.Empty);

    [Test]
    public void VersionsOutsideTheCentralFile_WhenAProjectStatesOne_SaysSo()
    {
        using var seeded = new SeededRepository();
        seeded.AddProject("src", "ProNet.Data", "<PackageReference Include=\"Dapper\" Version=\"2.1.0\" />");

        Assert.That(RepositoryRules.VersionsOutsideTheCentralFile(seeded.Repository).Single(), Does.Contain("Dapper"));
    }

    [Test]
    public void CentralPackageVersions_AreAllUsed() => Assert.That(RepositoryRules.UnusedPackageVersions(Repository.Current), Is.Empty);

    [Test]
    public void UnusedPackageVersions_WhenNoProjectUsesOne_SaysSo()
    {
        using var seeded = new SeededRepository();
        seeded.Write("Directory.Build.props", "<Project />");
        seeded.Write("Directory.Packages.props", "<Project><ItemGroup><PackageVersion Include=\"Unused\" Version=\"1.0.0\" /></ItemGroup></Project>");

        Assert.That(RepositoryRules.UnusedPackageVersions(seeded.Repository).Single(), Does.StartWith("Unused "));
    }

    [Test]
    public void Tests_CanFail() => Assert.That(RepositoryRules.TestsThatCannotFail(Repository.Current), Is.Empty);

    [Test]
    public void TestsThatCannotFail_WhenATestEndsAsPassed_SaysSo()
    {
        using var seeded = new SeededRepository();
        seeded.Write("tests/ProNet.Domain.Tests/EmptyTests.cs", "Assert." + "Pass();");

        Assert.That(RepositoryRules.TestsThatCannotFail(seeded.Repository).ToList(), Has.Count.EqualTo(1));
    }
}
