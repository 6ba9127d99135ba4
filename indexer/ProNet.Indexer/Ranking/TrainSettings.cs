using System.ComponentModel;
using ProNet.Indexer.Hosting;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Ranking;

internal sealed class TrainSettings : DataSettings
{
    [CommandOption("--question <QUESTION>")]
    [Description("What to learn: expert, candidate, partner, job or all. Default: all")]
    public string Question { get; init; } = "all";

    [CommandOption("--promote")]
    [Description("Serve a model at once when it is shown to be better than the present one.")]
    public bool Promote { get; init; }
}
