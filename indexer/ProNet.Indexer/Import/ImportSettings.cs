using System.ComponentModel;
using ProNet.Indexer.Hosting;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Import;

/// <summary>Arguments of <c>import KIND PATH…</c>.</summary>
internal sealed class ImportSettings : DataSettings
{
    [CommandArgument(0, "<PATH>")]
    [Description("Files to import, or folders that hold them.")]
    public string[] Paths { get; init; } = [];
}
