using System.Globalization;
using ProNet.Imports.Running;
using ProNet.Indexer.Hosting;
using Spectre.Console;

namespace ProNet.Indexer.Import;

/// <summary>Shows a running import with its counts.</summary>
internal sealed class ImportDisplay(IAnsiConsole console, TimeProvider time)
{
    public Task<ImportOutcome> ShowAsync(ImportKind kind, IReadOnlyList<string> paths, CancellationToken cancellationToken) =>
        new ProgressDisplay(console, time).ShowAsync<ImportProgress, ImportOutcome>(
            kind.Kind,
            (report, _) => Describe(kind.Kind, report),
            report => report.Fraction,
            progress => kind.RunAsync(paths, progress, cancellationToken));

    private static string Describe(string kind, ImportProgress progress) => string.Create(
        CultureInfo.InvariantCulture,
        $"{kind}: {progress.Read:N0} read, {progress.Created:N0} created, {progress.Updated:N0} updated, {progress.Unchanged:N0} unchanged, {progress.Rejected:N0} rejected, {progress.PerSecond:N0}/s");
}
