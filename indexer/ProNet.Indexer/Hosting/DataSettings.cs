using System.ComponentModel;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Hosting;

/// <summary>Options that every command has. They are read before the command line is parsed, because services depend on them; here they are documented.</summary>
internal class DataSettings : CommandSettings
{
    [CommandOption("--data <FOLDER>")]
    [Description("The data folder. Default: ~/.local/share/pronet")]
    public string? Data { get; init; }

    [CommandOption("--verbose")]
    [Description("Show details of failures.")]
    public bool Verbose { get; init; }
}
