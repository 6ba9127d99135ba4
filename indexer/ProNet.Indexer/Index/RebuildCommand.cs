using System.Globalization;
using ProNet.Data;
using ProNet.Indexer.Hosting;
using ProNet.Indexing.Generations;
using ProNet.Indexing.Hosting;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Index;

/// <summary><c>rebuild [--rollback | --confirm | --discard]</c>. Where a host runs, it does the rebuild and this command watches.</summary>
internal sealed class RebuildCommand(
    RebuildHere here, RebuildElsewhere elsewhere, RollbackIndexHandler rollback, DecideHeldHandler decide, IStoreMigrator migrator, IndexDisplay display)
    : AsyncCommand<RebuildSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, RebuildSettings settings, CancellationToken cancellationToken)
    {
        if (new[] { settings.Rollback, settings.Confirm, settings.Discard }.Count(chosen => chosen) > 1)
            throw new WrongUsageException("Say one of --rollback, --confirm and --discard.");
        await migrator.MigrateAsync(cancellationToken);
        if (settings.Rollback)
            return await RollBackAsync(cancellationToken);
        if (settings.Confirm || settings.Discard)
            return await DecideAsync(settings.Confirm, cancellationToken);
        var outcome = await display.ShowAsync("Rebuilding", progress => here.RunAsync(progress, cancellationToken));
        if (outcome.State == SessionState.IndexedElsewhere)
        {
            display.Say(outcome.Sentence);
            outcome = await display.ShowAsync("Rebuilding", progress => elsewhere.RunAsync(progress, cancellationToken));
        }

        if (outcome.State == SessionState.Done)
            display.Say(string.Create(CultureInfo.InvariantCulture, $"The index was rebuilt: {outcome.Written:N0} documents."));
        if (outcome.Sentence.Length > 0)
            display.Say(outcome.Sentence);
        return outcome.State == SessionState.Done ? ExitCodes.Done : ExitCodes.Failed;
    }

    private async Task<int> DecideAsync(bool isSearched, CancellationToken cancellationToken)
    {
        if (await decide.HandleAsync(isSearched, cancellationToken) is not { } generation)
        {
            display.Say("No generation waits. Run `rebuild` to build one.");
            return ExitCodes.Failed;
        }

        display.Say(string.Create(CultureInfo.InvariantCulture, $"Generation {generation} is {(isSearched ? "searched now; `rebuild --rollback` goes back" : "given up; the one before is kept")}."));
        return ExitCodes.Done;
    }

    private async Task<int> RollBackAsync(CancellationToken cancellationToken)
    {
        if (await rollback.HandleAsync(cancellationToken) is not { } generation)
        {
            display.Say("There is no generation to go back to. Run `rebuild` without --rollback to build a new one.");
            return ExitCodes.Failed;
        }

        display.Say(string.Create(CultureInfo.InvariantCulture, $"Generation {generation} is searched again; run --rollback once more to return."));
        return ExitCodes.Done;
    }
}
