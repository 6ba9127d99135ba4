using System.Diagnostics;

namespace ProNet.Processes.Tests;

/// <summary>A file system of a few megabytes stands for a full disk; it takes root to mount one.</summary>
public sealed class FullDiskTests
{
    private const int People = 800;

    /// <summary>More than the small disk holds with the skills and towns that every store begins with.</summary>
    private const int TooMany = 3_000;

    [Test]
    public async Task Import_WhenTheIndexDiskIsFull_KeepsTheStoreAndGoesOnOnceThereIsRoom()
    {
        await using var folder = new CrashFolder();
        var file = await ImportFiles.WritePeopleAsync(folder.Root, People, edition: 1);
        Directory.CreateDirectory(folder.Index);
        await using var disk = await SmallDisk.MountAsync(folder.Index, "200k");

        var full = await IndexerProcess.RunAsync(folder.Data, "import", "people", file);
        var stored = await folder.CountAsync();
        await disk.GrowAsync("200m");
        var rebuilt = await IndexerProcess.RunAsync(folder.Data, "rebuild");

        Assert.That(full.Code, Is.EqualTo(3), full.Output);
        Assert.That(full.Output, Does.Contain("disk").And.Not.Contain("   at "), "a sentence, no stack trace");
        Assert.That((stored.Members, stored.Distinct), Is.EqualTo((People, People)), "the store is untouched");
        Assert.That(rebuilt.Code, Is.Zero, rebuilt.Output);
        await folder.AssertWholeAsync(People, "after the rebuild");
    }

    [Test]
    public async Task Import_WhenTheStoreDiskIsFull_KeepsWholeBatchesAndGoesOnOnceThereIsRoom()
    {
        await using var folder = new CrashFolder();
        var file = await ImportFiles.WritePeopleAsync(folder.Root, TooMany, edition: 1);
        await using var disk = await SmallDisk.MountAsync(folder.Data, "2m");

        var full = await IndexerProcess.RunAsync(folder.Data, "import", "people", file);
        await disk.GrowAsync("300m");
        var again = await IndexerProcess.RunAsync(folder.Data, "import", "people", file);

        Assert.That(full.Code, Is.EqualTo(3), full.Output);
        Assert.That(full.Output, Does.Not.Contain("   at "), "a sentence, no stack trace");
        Assert.That(again.Code, Is.Zero, again.Output);
        await folder.AssertWholeAsync(TooMany, "after the second import");
    }

    private sealed class SmallDisk(string folder) : IAsyncDisposable
    {
        public static async Task<SmallDisk> MountAsync(string folder, string size)
        {
            if (!Environment.IsPrivilegedProcess || await RunAsync("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", folder) != 0)
                Assert.Ignore("Mounting a small file system is not permitted here.");
            return new SmallDisk(folder);
        }

        public async Task GrowAsync(string size) => Assert.That(await RunAsync("mount", "-o", $"remount,size={size}", folder), Is.Zero);

        public async ValueTask DisposeAsync()
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            await RunAsync("umount", folder);
        }

        private static async Task<int> RunAsync(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
            await process.WaitForExitAsync();
            return process.ExitCode;
        }
    }
}
