using System.ComponentModel;
using ProNet.Indexer.Hosting;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Index;

internal sealed class RebuildSettings : DataSettings
{
    [CommandOption("--rollback")]
    [Description("Go back to the generation before instead.")]
    public bool Rollback { get; init; }

    [CommandOption("--confirm")]
    [Description("Search the generation that waits because it fails tests of saved searches.")]
    public bool Confirm { get; init; }

    [CommandOption("--discard")]
    [Description("Give that generation up.")]
    public bool Discard { get; init; }
}
