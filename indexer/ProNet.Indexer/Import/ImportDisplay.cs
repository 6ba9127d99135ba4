using System.Globalization;
using ProNet.Imports.Running;
using Spectre.Console;

namespace ProNet.Indexer.Import;

/// <summary>Shows a running import: a bar to a person, a line every few seconds to a log.</summary>
internal sealed class ImportDisplay(IAnsiConsole console, TimeProvider time)
{
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(5);

    public async Task<ImportOutcome> ShowAsync(ImportKind kind, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        if (!console.Profile.Out.IsTerminal)
            return await kind.RunAsync(paths, new LineProgress(console, time, kind.Kind), cancellationToken);

        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async view =>
            {
                var bar = view.AddTask(kind.Kind, maxValue: 1);
                return await kind.RunAsync(paths, new BarProgress(bar, kind.Kind), cancellationToken);
            });
    }

    private static string Describe(string kind, ImportProgress progress) => string.Create(
        CultureInfo.InvariantCulture,
        $"{kind}: {progress.Read:N0} read, {progress.Created:N0} created, {progress.Updated:N0} updated, {progress.Unchanged:N0} unchanged, {progress.Rejected:N0} rejected, {progress.PerSecond:N0}/s");

    private sealed class BarProgress(ProgressTask bar, string kind) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            bar.Description = Markup.Escape(Describe(kind, value));
            bar.Value = value.Fraction;
        }
    }

    private sealed class LineProgress(IAnsiConsole console, TimeProvider time, string kind) : IProgress<ImportProgress>
    {
        private long last = time.GetTimestamp();

        public void Report(ImportProgress value)
        {
            if (time.GetElapsedTime(last) < LineInterval)
                return;
            last = time.GetTimestamp();
            var left = value.TimeLeft is { } t ? string.Create(CultureInfo.InvariantCulture, $", {t:mm\\:ss} left") : "";
            console.Profile.Out.Writer.WriteLine(Describe(kind, value) + left);
        }
    }
}
