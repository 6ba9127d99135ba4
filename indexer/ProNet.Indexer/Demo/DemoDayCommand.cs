using System.Globalization;
using ProNet.Data;
using ProNet.Hosting.Demo;
using ProNet.Imports.Demo;
using ProNet.Indexer.Hosting;
using ProNet.Indexer.Index;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Demo;

/// <summary><c>demo day</c>: change the demo as a day of an organisation would, beside a running host or alone.</summary>
internal sealed class DemoDayCommand(DemoDayHandler days, IStoreMigrator migrator, IndexDisplay display, CatchUp catchUp) : AsyncCommand<DemoDaySettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, DemoDaySettings settings, CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(cancellationToken);
        var day = await display.ShowAsync("Day", progress => days.HandleAsync(settings.Seed, progress, cancellationToken));
        if (day is null)
        {
            display.Say("No day was simulated, because this store is not a demo alone: name the data folder of a demo with --data.");
            return ExitCodes.Failed;
        }

        display.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"A day: {day.Joined} people joined, {Count(day, DemoEditKind.Skill)} added a skill, {Count(day, DemoEditKind.Place)} moved, {Count(day, DemoEditKind.Open)} became open to work, {day.Hidden} hid; {day.Posted} offers were posted and {day.Closed} closed."));
        return await catchUp.RunAsync(cancellationToken);
    }

    private static int Count(DemoDay day, DemoEditKind kind) => day.Edits.Count(e => e.Kind == kind);
}
