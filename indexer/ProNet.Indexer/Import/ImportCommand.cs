using ProNet.Data;
using ProNet.Imports.Running;
using ProNet.Indexer.Index;
using Spectre.Console;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Import;

/// <summary><c>import skills|occupations|places|people|jobs PATH…</c>: one command class; the name it was registered under says the kind.</summary>
internal sealed class ImportCommand(IEnumerable<ImportKind> kinds, IStoreMigrator migrator, IAnsiConsole console, TimeProvider time, CatchUp catchUp)
    : AsyncCommand<ImportSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, ImportSettings settings, CancellationToken cancellationToken)
    {
        var kind = kinds.First(k => k.Kind == context.Name);
        await migrator.MigrateAsync(cancellationToken);
        var outcome = await new ImportDisplay(console, time).ShowAsync(kind, settings.Paths, cancellationToken);
        var code = ImportReport.Write(console, outcome);
        if (kind.Kind == "occupations" && !outcome.ChangedNothing)
            console.WriteLine("Titles are linked to occupations when documents are built: run `rebuild` unless the index is new.");
        return Math.Max(code, await catchUp.RunAsync(cancellationToken));
    }
}
