using System.Diagnostics;
using System.Text;

namespace ProNet.Fault.Tests.Running;

/// <summary>One of the two programs as a process that can be killed.</summary>
internal sealed class ProgramProcess : IAsyncDisposable
{
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(10);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private bool isDisposed;

    private ProgramProcess(Process process) => this.process = process;

    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <param name="program">Path of its project from the repository's root, such as <c>src/ProNet.Web</c>.</param>
    /// <param name="environment">Settings.</param>
    /// <param name="arguments">The command line.</param>
    public static ProgramProcess Start(string program, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments) =>
        StartFile(Executable(program), environment, arguments);

    /// <summary>Starts a script of the repository, with everything that it starts.</summary>
    /// <param name="script">Path from the repository's root.</param>
    /// <param name="environment">Settings.</param>
    /// <param name="arguments">The command line.</param>
    public static ProgramProcess StartScript(string script, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments) =>
        StartFile(Upwards(folder => Path.Combine(folder, script)) ?? throw new FileNotFoundException($"There is no {script}."), environment, arguments);

    private static ProgramProcess StartFile(string file, IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var started = new ProgramProcess(new Process { StartInfo = start });
        started.process.OutputDataReceived += (_, e) => started.Keep(e.Data);
        started.process.ErrorDataReceived += (_, e) => started.Keep(e.Data);
        started.process.Start();
        started.process.BeginOutputReadLine();
        started.process.BeginErrorReadLine();
        return started;
    }

    public bool HasEnded => process.HasExited;

    /// <summary>Waits until it ends by itself.</summary>
    public async Task<int> EndAsync()
    {
        using var bound = new CancellationTokenSource(Bound);
        await process.WaitForExitAsync(bound.Token);
        return process.ExitCode;
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (isDisposed)
            return;
        isDisposed = true;
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (output)
            output.AppendLine(line);
    }

    private static string Executable(string program)
    {
        // tests/X/bin/Release/net10.0 → the same below the program's project.
        var build = AppContext.BaseDirectory[AppContext.BaseDirectory.IndexOf($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)..];
        return Upwards(folder => Path.Combine(folder, program) + Path.Combine(build, Path.GetFileName(program))) ?? throw new FileNotFoundException($"{program} is not built.");
    }

    /// <summary>The first file that is there, from the tests' folder up.</summary>
    private static string? Upwards(Func<string, string> file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(file(folder.FullName)))
                return file(folder.FullName);
        }

        return null;
    }
}
