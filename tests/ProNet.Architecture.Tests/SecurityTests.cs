namespace ProNet.Architecture.Tests;

public sealed class SecurityTests
{
    private const string Head = "| met | 1 | 0 | 1 |\n| not applicable | 0 | 3 | 3 |\n| open | 0 | 0 | 0 |\n| all | 1 | 3 | 4 |\n";

    private const string Rows = "| 1.1.1 | 1 | doors | met | `DoorTests.Door_WhenShut_StaysShut`, `src/Door.cs` |\n| 1.2.6–1.2.8 | 2 | windows | not applicable | none |\n";

    [Test]
    public void Table_NamesWhatIsThere() => Assert.That(SecurityRules.MissingEvidence(Repository.Current), Is.Empty);

    [Test]
    public void Table_CountsItsRows() => Assert.That(SecurityRules.WrongNumbers(Repository.Current), Is.Empty);

    /// <summary>Version 5.0.0 has 70 requirements of the first level, and 183 of the second.</summary>
    [Test]
    public void Table_HasAsManyRequirementsAsTheStandard()
    {
        var all = SecurityRules.Requirements(Repository.Current);

        Assert.That(all.Count(r => r.Level == 1), Is.EqualTo(70));
        Assert.That(all.Count(r => r.Level == 2), Is.EqualTo(183));
    }

    [Test]
    public void Rules_OfATableThatIsRight_SayNothing()
    {
        using var seeded = Seeded(Head + Rows);

        Assert.That(SecurityRules.MissingEvidence(seeded.Repository).Concat(SecurityRules.WrongNumbers(seeded.Repository)), Is.Empty);
        Assert.That(SecurityRules.Requirements(seeded.Repository).Select(r => r.Id), Is.EqualTo(new[] { "1.1.1", "1.2.6", "1.2.7", "1.2.8" }));
    }

    [TestCase("DoorTests.Door_WhenShut_StaysShut", "DoorTests.Door_WhenOpen_Opens")]
    [TestCase("DoorTests.Door_WhenShut_StaysShut", "WindowTests.Door_WhenShut_StaysShut")]
    [TestCase("DoorTests.Door_WhenShut_StaysShut", "Opened")]
    [TestCase("src/Door.cs", "src/Window.cs")]
    public void MissingEvidence_WhenATestOrFileIsNotThere_NamesIt(string there, string wrong)
    {
        using var seeded = Seeded(Head + Rows.Replace(there, wrong, StringComparison.Ordinal));

        Assert.That(SecurityRules.MissingEvidence(seeded.Repository), Is.EqualTo(new[] { $"1.1.1 names {wrong}, which is neither a test nor a file." }));
    }

    [Test]
    public void MissingEvidence_WhenNothingShowsWhatIsMet_SaysSo()
    {
        using var seeded = Seeded(Head + Rows.Replace("`", "", StringComparison.Ordinal));

        Assert.That(SecurityRules.MissingEvidence(seeded.Repository).Single(), Does.StartWith("1.1.1 is met"));
    }

    [TestCase("| met | 1 |", "| met | 2 |", "| met | 1 | 0 | 1 |")]
    [TestCase("| not applicable | none", "| open | none", "| open | 0 | 3 | 3 |")]
    [TestCase("| not applicable | none", "| later | none", "1.2.7 is 'later'")]
    [TestCase("1.2.6–1.2.8", "1.1.1–1.1.3", "1.1.1 stands 2 times")]
    public void WrongNumbers_WhenTheTableIsNotWhatItsHeadSays_SaysSo(string right, string wrong, string said)
    {
        using var seeded = Seeded((Head + Rows).Replace(right, wrong, StringComparison.Ordinal));

        Assert.That(SecurityRules.WrongNumbers(seeded.Repository), Has.Some.Contains(said));
    }

    private static SeededRepository Seeded(string table)
    {
        var seeded = new SeededRepository();
        seeded.Write(SecurityRules.Table, table);
        seeded.Write("src/Door.cs", "class Opened;");
        seeded.Write("tests/ProNet.Domain.Tests/DoorTests.cs", "class DoorTests\n{\n    [Test]\n    public void Door_WhenShut_StaysShut() => Check();\n}");
        return seeded;
    }
}
