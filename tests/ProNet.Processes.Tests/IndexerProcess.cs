using System.Diagnostics;

namespace ProNet.Processes.Tests;

/// <summary>The real program, as a process that can be killed.</summary>
internal sealed class IndexerProcess : IDisposable
{
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(5);

    /// <summary>Few at a time, so that a kill comes between batches.</summary>
    public static readonly IReadOnlyDictionary<string, string> Settings =
        new Dictionary<string, string> { ["PRONET__INDEXING__BATCHSIZE"] = "40", ["PRONET__INDEXING__REBUILDBATCHSIZE"] = "100" };

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private IndexerProcess(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public static IndexerProcess Start(string dataFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ProNet.Indexer"))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Settings)
            start.Environment[name] = value;
        foreach (var argument in arguments.Append("--data").Append(dataFolder))
            start.ArgumentList.Add(argument);
        return new IndexerProcess(Process.Start(start)!);
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Code, string Output)> RunAsync(string dataFolder, params string[] arguments)
    {
        using var run = Start(dataFolder, arguments);
        return await run.EndAsync();
    }

    public async Task<(int Code, string Output)> EndAsync()
    {
        using var bound = new CancellationTokenSource(Bound);
        await process.WaitForExitAsync(bound.Token);
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
