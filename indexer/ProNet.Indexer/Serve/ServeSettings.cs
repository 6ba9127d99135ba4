using System.ComponentModel;
using ProNet.Indexer.Hosting;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Serve;

/// <summary>What the web host may be told on the command line; all else by file and environment.</summary>
internal sealed class ServeSettings : DataSettings
{
    [CommandOption("--urls <URLS>")]
    [Description("Where to listen. Default: http://127.0.0.1:5080")]
    public string? Urls { get; init; }

    [CommandOption("--engine <NAME>")]
    [Description("lucene, or elasticsearch (OpenSearch too).")]
    public string? Engine { get; init; }

    [CommandOption("--demo")]
    [Description("Fill an empty data folder with made-up people, jobs and organisations.")]
    public bool Demo { get; init; }

    /// <summary>The same as the web host's own command line.</summary>
    public string[] ToArguments() =>
    [
        .. Option("--data", Data),
        .. Option("--urls", Urls),
        .. Option("--engine", Engine),
        .. Demo ? ["--demo"] : Array.Empty<string>(),
    ];

    private static string[] Option(string name, string? value) => value is null ? [] : [name, value];
}
