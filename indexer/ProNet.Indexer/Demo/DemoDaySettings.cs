using System.ComponentModel;
using ProNet.Indexer.Hosting;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Demo;

internal sealed class DemoDaySettings : DataSettings
{
    [CommandOption("--seed <NUMBER>")]
    [Description("Another number makes another day. Default: the next day of this demo")]
    public int? Seed { get; init; }
}
