using System.ComponentModel;
using ProNet.Indexer.Hosting;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Index;

internal sealed class RebuildSettings : DataSettings
{
    [CommandOption("--rollback")]
    [Description("Go back to the generation before instead.")]
    public bool Rollback { get; init; }
}
