using System.Diagnostics;
using ProNet.Testing.Servers;

namespace ProNet.Processes.Tests;

/// <summary>The web host on a data folder, with its jobs, as a process that can be killed.</summary>
internal sealed class WebProcess : IDisposable
{
    private static readonly string Bin = $"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}";

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private WebProcess(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public bool HasEnded => process.HasExited;

    /// <summary>Does not wait until it answers: it may be killed before.</summary>
    /// <param name="dataFolder">Where store and index are.</param>
    /// <param name="settings">Variables of its environment.</param>
    public static WebProcess Start(string dataFolder, params IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo(Executable()) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        foreach (var argument in new[] { "--data", dataFolder, "--urls", $"http://127.0.0.1:{FreePorts.Take()}" })
            start.ArgumentList.Add(argument);
        return new WebProcess(Process.Start(start)!);
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    /// <returns>What it wrote.</returns>
    public async Task<string> KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        return await output + await errors;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    /// <summary>The same build, below its own project.</summary>
    private static string Executable()
    {
        var here = AppContext.BaseDirectory;
        var build = here[here.IndexOf(Bin, StringComparison.Ordinal)..].Trim(Path.DirectorySeparatorChar);
        for (var folder = new DirectoryInfo(here); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "src", "ProNet.Web", build, "ProNet.Web") is var file && File.Exists(file))
                return file;
        }

        throw new FileNotFoundException("ProNet.Web is not built.");
    }
}
