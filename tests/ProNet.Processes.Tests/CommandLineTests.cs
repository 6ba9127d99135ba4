namespace ProNet.Processes.Tests;

/// <summary>How the program speaks: exit codes, and sentences instead of stack traces.</summary>
public sealed class CommandLineTests
{
    [TestCase("frobnicate")]
    [TestCase("import")]
    [TestCase("verify", "--frobnicate")]
    [TestCase("import", "people", "no-such-file.jsonl")]
    public async Task Run_WhenCalledWrongly_SaysSoAndReturnsTwo(params string[] arguments)
    {
        await using var folder = new CrashFolder();

        var (code, output) = await IndexerProcess.RunAsync(folder.Data, arguments);

        Assert.That(code, Is.EqualTo(2), output);
        Assert.That(output.Trim(), Is.Not.Empty.And.Not.Contain("   at "));
    }

    [Test]
    public async Task Verify_WhenThereIsNoIndexYet_SaysWhatToDo()
    {
        await using var folder = new CrashFolder();

        var (code, output) = await folder.RunAsync("verify");

        Assert.That((code, output.Trim()), Is.EqualTo((3, "There is no search index yet. Run `rebuild` to build one from the store.")));
    }

    [Test]
    public async Task Rebuild_WhenTheStoreIsEmpty_MakesAnEmptyIndex()
    {
        await using var folder = new CrashFolder();

        var (code, output) = await folder.RunAsync("rebuild");

        Assert.That(code, Is.Zero, output);
        await folder.AssertWholeAsync(0, "after the rebuild");
    }

    [Test]
    public async Task Rollback_WhenThereIsNothingToGoBackTo_ReturnsThree()
    {
        await using var folder = new CrashFolder();

        var (code, output) = await folder.RunAsync("rebuild", "--rollback");

        Assert.That(code, Is.EqualTo(3), output);
    }
}
