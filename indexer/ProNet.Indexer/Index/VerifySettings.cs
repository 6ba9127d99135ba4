using System.ComponentModel;
using ProNet.Indexer.Hosting;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Index;

internal sealed class VerifySettings : DataSettings
{
    [CommandOption("--quick")]
    [Description("Compare ids and versions only, not the content.")]
    public bool Quick { get; init; }
}
