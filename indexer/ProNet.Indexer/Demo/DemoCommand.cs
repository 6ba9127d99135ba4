using ProNet.Data;
using ProNet.Imports.Demo;
using ProNet.Indexer.Hosting;
using ProNet.Indexer.Index;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Demo;

/// <summary><c>demo</c>: fill an empty data folder with made-up people, jobs and organisations.</summary>
internal sealed class DemoCommand(LoadDemoHandler demo, IStoreMigrator migrator, IndexDisplay display, CatchUp catchUp) : AsyncCommand<DataSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, DataSettings settings, CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(cancellationToken);
        var outcome = await display.ShowAsync("Demo", progress => demo.HandleAsync(new Counts(progress), cancellationToken));
        display.Say(outcome switch
        {
            DemoOutcome.Loaded => "The demo is loaded; everybody in it is made up.",
            DemoOutcome.AlreadyThere => "The demo is there already; nothing was changed.",
            _ => "The demo was not loaded, because the store holds other people or jobs: name an empty folder with --data.",
        });
        return outcome == DemoOutcome.NotEmpty ? ExitCodes.Failed : await catchUp.RunAsync(cancellationToken);
    }

    private sealed class Counts(IProgress<(long Done, long Total)> shown) : IProgress<DemoProgress>
    {
        public void Report(DemoProgress value) => shown.Report((value.Stored, value.Total));
    }
}
