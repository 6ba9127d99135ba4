namespace ProNet.Processes.Tests;

public sealed class DamagedIndexTests
{
    private const int People = 80;

    [Test]
    public async Task Verify_WhenTheIndexIsDamaged_SaysSoAndRebuildHeals()
    {
        await using var folder = await ImportedAsync();
        foreach (var file in Directory.EnumerateFiles(folder.Index, "*", SearchOption.AllDirectories))
            await File.WriteAllBytesAsync(file, [1, 2, 3]);

        var (code, output) = await folder.RunAsync("verify");
        var rebuilt = await folder.RunAsync("rebuild");

        Assert.That(code, Is.EqualTo(3), output);
        Assert.That(output, Does.Contain("rebuild").And.Not.Contain("   at "), "a sentence that says what to do, no stack trace");
        Assert.That(rebuilt.Code, Is.Zero, rebuilt.Output);
        await folder.AssertWholeAsync(People, "after the rebuild");
    }

    [Test]
    public async Task Import_WhenTheIndexIsDamagedAndChangesWait_BuildsItAnew()
    {
        await using var folder = await ImportedAsync();
        foreach (var file in Directory.EnumerateFiles(folder.Index, "*", SearchOption.AllDirectories))
            await File.WriteAllBytesAsync(file, []);
        var again = await ImportFiles.WritePeopleAsync(folder.Root, People, edition: 2);

        var import = await folder.RunAsync("import", "people", again);

        Assert.That(import.Code, Is.Zero, import.Output);
        Assert.That(import.Output, Does.Not.Contain("   at "));
        await folder.AssertWholeAsync(People, "after the import");
    }

    [Test]
    public async Task Import_WhenTheIndexFolderIsGone_BuildsItAnew()
    {
        await using var folder = await ImportedAsync();
        Directory.Delete(folder.Index, recursive: true);

        var verify = await folder.RunAsync("verify");
        var import = await folder.RunAsync("import", "people", Path.Combine(folder.Root, "people.jsonl"));

        Assert.That(verify.Code, Is.EqualTo(3), verify.Output);
        Assert.That(verify.Output, Does.Contain("rebuild").And.Not.Contain("   at "));
        Assert.That(import.Code, Is.Zero, import.Output);
        await folder.AssertWholeAsync(People, "after the import");
    }

    private static async Task<CrashFolder> ImportedAsync()
    {
        var folder = new CrashFolder();
        var file = await ImportFiles.WritePeopleAsync(folder.Root, People, edition: 1);
        var (code, output) = await folder.RunAsync("import", "people", file);
        Assert.That(code, Is.Zero, output);
        await folder.AssertWholeAsync(People, "after the import");
        return folder;
    }
}
