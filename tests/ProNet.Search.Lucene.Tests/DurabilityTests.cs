using Microsoft.Extensions.Time.Testing;
using ProNet.Search.Indexing;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Lucene.Tests;

/// <summary>Restarts, other processes, damaged folders and full disks.</summary>
public sealed class DurabilityTests
{
    private readonly FakeTimeProvider clock = TestDay.Clock();
    private readonly List<LuceneFixture> fixtures = [];

    [TearDown]
    public void Delete()
    {
        foreach (var fixture in fixtures)
            fixture.Dispose();
        fixtures.Clear();
    }

    [Test]
    public async Task WriteAsync_AfterARestart_RemembersVersionsAndDeletions()
    {
        var before = await Engine().WithAsync(new MemberBuilder(1).AtVersion(5).Document(), new MemberBuilder(2).AtVersion(5).Document());
        await before.Writer.WriteAsync(1, [IndexOperation.Delete(SubjectKind.Member, 2, 6)], CancellationToken.None);
        before.Stop();

        var after = Engine(before.Folder);
        await after.Writer.ActivateGenerationAsync(1, CancellationToken.None);
        var outcomes = await after.PutAsync(new MemberBuilder(1).AtVersion(5).Document(), new MemberBuilder(2).AtVersion(5).Document());

        Assert.That(outcomes.Select(o => o.Status), Is.All.EqualTo(OperationStatus.Superseded));
        Assert.That(await after.FindAsync(LuceneFixture.Request(SubjectKind.Member)), Is.EqualTo(new long[] { 1 }));
    }

    [Test]
    public async Task SearchAsync_InAProcessThatOnlyReads_SeesWhatAnotherWrites()
    {
        var writing = await Engine().WithAsync(new MemberBuilder(1).Document());
        var reading = Engine(writing.Folder);
        await reading.Writer.ActivateGenerationAsync(1, CancellationToken.None);
        Assert.That(await reading.FindAsync(LuceneFixture.Request(SubjectKind.Member)), Is.EqualTo(new long[] { 1 }));

        await writing.PutAsync(new MemberBuilder(2).Document());
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.That(await reading.FindAsync(LuceneFixture.Request(SubjectKind.Member)), Is.EqualTo(new long[] { 1, 2 }));
    }

    [Test]
    public async Task WriteAsync_WhileAnotherProcessWrites_SaysSo()
    {
        var writing = await Engine().WithAsync(new MemberBuilder(1).Document());
        var second = Engine(writing.Folder);

        Assert.That(
            () => second.PutAsync(new MemberBuilder(2).Document()),
            Throws.TypeOf<SearchEngineUnavailableException>().With.Message.Contains("Another process"));
    }

    [Test]
    public void SearchAsync_WithoutActiveGeneration_SaysWhatToDo() => Assert.That(
        () => Engine().FindAsync(LuceneFixture.Request(SubjectKind.Member)),
        Throws.TypeOf<SearchEngineUnavailableException>().With.Message.Contains("rebuild"));

    [Test]
    public void ActivateGenerationAsync_OfAMissingFolder_SaysWhatToDo() => Assert.That(
        () => Engine().Writer.ActivateGenerationAsync(3, CancellationToken.None),
        Throws.TypeOf<SearchEngineUnavailableException>().With.Message.Contains("rebuild"));

    [TestCase("segments_*")]
    [TestCase("*.cfs")]
    public async Task ActivateGenerationAsync_OfADamagedIndex_SaysWhatToDoAndANewGenerationHeals(string damaged)
    {
        var before = await Engine().WithAsync(Enumerable.Range(1, 50).Select(i => new MemberBuilder(i).Document()).ToArray<Documents.SearchDocument>());
        before.Stop();
        foreach (var file in Directory.GetFiles(Path.Combine(before.Folder, "g1", "member"), damaged))
            await File.WriteAllBytesAsync(file, [1, 2, 3, 4, 5, 6, 7, 8, 9]);

        var after = Engine(before.Folder);
        Assert.That(
            () => after.Writer.ActivateGenerationAsync(1, CancellationToken.None),
            Throws.TypeOf<SearchEngineUnavailableException>().With.Message.Contains("rebuild"));

        await after.Writer.CreateGenerationAsync(2, CancellationToken.None);
        await after.Writer.WriteAsync(2, [IndexOperation.Put(new MemberBuilder(1).Document())], CancellationToken.None);
        await after.Writer.ActivateGenerationAsync(2, CancellationToken.None);
        await after.Writer.DropGenerationAsync(1, CancellationToken.None);
        Assert.That(await after.FindAsync(LuceneFixture.Request(SubjectKind.Member)), Is.EqualTo(new long[] { 1 }));
        Assert.That(await after.Writer.GenerationsAsync(CancellationToken.None), Is.EqualTo(new long[] { 2 }));
    }

    [TestCase(0)]
    [TestCase(0xFF)]
    [TestCase(-1)]
    public async Task SearchAsync_WhenTheIndexIsDamagedWhileItIsSearched_SaysWhatToDoOrAnswers(int filler)
    {
        var engine = await Engine().WithAsync(Enumerable.Range(1, 400).Select(i => new MemberBuilder(i).WithSummary($"word{i} data").Document()).ToArray<Documents.SearchDocument>());
        foreach (var file in Directory.GetFiles(Path.Combine(engine.Folder, "g1", "member"), "*.cfs"))
            Overwrite(file, filler);

        var (refused, answered) = (0, 0);
        for (var i = 1; i <= 400; i++)
        {
            try
            {
                await engine.Searcher.SearchAsync(LuceneFixture.Request(SubjectKind.Member, $"word{i} data") with { Explain = true, Highlights = true }, CancellationToken.None);
                answered++;
            }
            catch (SearchEngineUnavailableException e)
            {
                Assert.That(e.Message, Does.Contain("rebuild"));
                refused++;
            }
        }

        Assert.That(refused, Is.Positive, $"{answered} searches were answered from files that hold nothing any more.");
    }

    /// <summary>In place, so that whoever has the file open reads it; a filler below zero cuts the file short instead.</summary>
    private static void Overwrite(string file, int filler)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (filler < 0)
            stream.SetLength(10);
        else
            stream.Write(Enumerable.Repeat((byte)filler, (int)stream.Length).ToArray());
    }

    [Test]
    public async Task ActivateGenerationAsync_OfAnIndexWithoutItsPeople_SaysWhatToDo()
    {
        var before = await Engine().WithAsync(new MemberBuilder(1).Document());
        before.Stop();
        Directory.Delete(Path.Combine(before.Folder, "g1", "member"), recursive: true);

        Assert.That(
            () => Engine(before.Folder).Writer.ActivateGenerationAsync(1, CancellationToken.None),
            Throws.TypeOf<SearchEngineUnavailableException>().With.Message.Contains("rebuild"));
    }

    [Test]
    public async Task WriteAsync_WhenTheDiskRefuses_KeepsTheLastCommitAndRecovers()
    {
        var engine = await Engine().WithAsync(new MemberBuilder(1).Document());
        var refusals = Refuse(Path.Combine(engine.Folder, "g1", "member"));

        Assert.That(
            () => engine.PutAsync(new MemberBuilder(1).AtVersion(2).Document(), new MemberBuilder(2).Document()),
            Throws.TypeOf<SearchEngineUnavailableException>().With.Message.Contains("disk"));
        Assert.That(await engine.FindAsync(LuceneFixture.Request(SubjectKind.Member)), Is.EqualTo(new long[] { 1 }));

        refusals.ForEach(Directory.Delete);
        var outcomes = await engine.PutAsync(new MemberBuilder(1).AtVersion(2).Document(), new MemberBuilder(2).Document());
        Assert.That(outcomes.Select(o => o.Status), Is.All.EqualTo(OperationStatus.Applied));
        Assert.That(await engine.FindAsync(LuceneFixture.Request(SubjectKind.Member)), Is.EqualTo(new long[] { 1, 2 }));
    }

    [Test]
    public async Task CreateGenerationAsync_AfterAnInterruptedCreationAndDeletion_StartsAfresh()
    {
        var engine = Engine();
        var leftover = Directory.CreateDirectory(Path.Combine(engine.Folder, "g0.dropped", "member"));
        Directory.CreateDirectory(Path.Combine(engine.Folder, "g1.new", "member"));
        await File.WriteAllTextAsync(Path.Combine(engine.Folder, "g1.new", "member", "segments_1"), "half");

        await engine.WithAsync(new MemberBuilder(1).Document());

        Assert.That(await engine.FindAsync(LuceneFixture.Request(SubjectKind.Member)), Is.EqualTo(new long[] { 1 }));
        Assert.That(Directory.Exists(leftover.FullName), Is.False);
        Assert.That(await engine.Writer.GenerationsAsync(CancellationToken.None), Is.EqualTo(new long[] { 1 }));
    }

    /// <summary>Folders where the next commit would put its files: creating those fails as on a full disk, whoever runs the test.</summary>
    private static List<string> Refuse(string folder)
    {
        var names = Enumerable.Range(1, 40).Select(i => $"segments_{ToBase36(i)}").Where(name => !File.Exists(Path.Combine(folder, name)));
        return names.Select(name => Directory.CreateDirectory(Path.Combine(folder, name)).FullName).ToList();
    }

    private static string ToBase36(int number) => number < 36 ? Digit(number) : Digit(number / 36) + Digit(number % 36);

    private static string Digit(int digit) => (digit < 10 ? (char)('0' + digit) : (char)('a' + digit - 10)).ToString();

    private LuceneFixture Engine(string? folder = null)
    {
        var fixture = new LuceneFixture(folder, clock);
        fixtures.Add(fixture);
        return fixture;
    }
}
