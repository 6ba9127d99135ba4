using System.ComponentModel;
using ProNet.Indexer.Hosting;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Copy;

internal sealed class CopySettings : DataSettings
{
    [CommandOption("--from <STORE>")]
    [Description("sqlite:FOLDER, or a PostgreSQL server: postgres://user:password@host/database.")]
    public string From { get; init; } = "";

    [CommandOption("--to <STORE>")]
    [Description("Where to, written in the same way. It is made equal to the source.")]
    public string To { get; init; } = "";
}
