using System.Diagnostics;
using System.Globalization;

namespace ProNet.Processes.Tests;

/// <summary>
/// Real processes, killed without warning at random moments of import, indexing and rebuild. One kill for each scene by default; PRONET_SOAK=1 makes it fifty.
/// </summary>
public sealed class KillTests
{
    private const int People = 300;

    private static int Kills => Environment.GetEnvironmentVariable("PRONET_SOAK") == "1" ? 50 : 3;

    [Test]
    public async Task Processes_WhenKilledAtRandomMoments_LoseNothingAndDoNothingTwice()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PRONET_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount & 0xffff;
        await TestContext.Progress.WriteLineAsync($"{Kills} kills with PRONET_SEED={seed}");
        var random = new Random(seed);
        await using var folder = new CrashFolder();
        var usual = TimeSpan.FromSeconds(4);

        for (var kill = 1; kill <= Kills; kill++)
        {
            var file = await ImportFiles.WritePeopleAsync(folder.Root, People, edition: kill);
            var moment = usual * random.NextDouble();
            await KillAsync(folder, (kill % 3, kill % 2), file, moment);

            var watch = Stopwatch.StartNew();
            var (code, output) = await folder.RunAsync("import", "people", file);
            usual = kill == 1 ? watch.Elapsed : usual;
            var when = $"after kill {kill} at {moment.TotalMilliseconds:N0} ms, seed {seed}";
            Assert.That(code, Is.Zero, $"{when}: {output}");
            await folder.AssertWholeAsync(People, when);
        }
    }

    /// <summary>Three scenes: a command that indexes itself; a host beside a command, one of them killed; a rebuild.</summary>
    private static async Task KillAsync(CrashFolder folder, (int Scene, int Victim) what, string file, TimeSpan moment)
    {
        using var host = what.Scene == 1 ? IndexerProcess.Start(folder.Data, "work") : null;
        using var command = what.Scene == 2 ? IndexerProcess.Start(folder.Data, "rebuild") : IndexerProcess.Start(folder.Data, "import", "people", file);
        await Task.Delay(moment);
        var victim = host is not null && what.Victim == 0 ? host : command;
        await victim.KillAsync();
        if (victim != command)
            await command.EndAsync();
        if (host is not null && victim != host)
            await host.KillAsync();
    }
}
