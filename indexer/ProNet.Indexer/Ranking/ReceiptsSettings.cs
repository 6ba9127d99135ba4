using System.ComponentModel;
using ProNet.Indexer.Hosting;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Ranking;

internal sealed class ReceiptsSettings : DataSettings
{
    [CommandOption("--days <DAYS>")]
    [Description("How many days to look back. Default: all that is kept")]
    public int Days { get; init; } = 36_500;
}
