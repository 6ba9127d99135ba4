using Microsoft.Extensions.Configuration;
using ProNet.Indexer;
using Spectre.Console;

namespace ProNet.Testing.Programs;

/// <summary>
/// A command of the indexer in the tests' own process, for what is not killed: a process of its own takes seconds of processor time to begin.
/// </summary>
internal static class IndexerCommand
{
    /// <summary>Of a command that does not end, so that its test fails by name.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(10);

    /// <param name="environment">Settings as a process gets them: <c>PRONET__SEARCH__ENGINE</c>.</param>
    /// <param name="arguments">The command line.</param>
    /// <returns>Exit code, and what was said, failures last.</returns>
    public static async Task<(int Code, string Output)> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        await using StringWriter said = new(), errors = new();
        var settings = environment.ToDictionary(setting => setting.Key.Replace("__", ":", StringComparison.Ordinal), string? (setting) => setting.Value);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(TextWriter.Synchronized(said)) });
        using var bound = new CancellationTokenSource(Bound);
        var code = await CommandLine.RunAsync(arguments, new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), console, errors, bound.Token);
        return (code, said.ToString() + errors);
    }
}
