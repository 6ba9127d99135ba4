using System.Globalization;
using ProNet.Data.Imports;
using ProNet.Imports.Running;
using Spectre.Console;

namespace ProNet.Indexer.Import;

/// <summary>Says what an import did, in words, and what that means for the exit code.</summary>
internal static class ImportReport
{
    /// <returns>0 done, 1 done with rejected input, 2 nothing to import, 3 stopped or failed.</returns>
    public static int Write(IAnsiConsole console, ImportOutcome outcome)
    {
        var output = console.Profile.Out.Writer;
        var p = outcome.Progress;
        if (outcome.BatchId != 0)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{outcome.Kind}: {p.Read:N0} read, {p.Created:N0} created, {p.Updated:N0} updated, {p.Unchanged:N0} unchanged, {p.Rejected:N0} rejected in {p.Elapsed.TotalSeconds:N1} s ({p.PerSecond:N0}/s)."));
            if (outcome.ChangedNothing && p.Unchanged > 0)
                output.WriteLine("Nothing changed: everything was imported already.");
        }

        foreach (var sentence in outcome.Unplaced.Concat(outcome.Skipped))
            output.WriteLine(sentence);
        foreach (var problem in outcome.Problems)
            output.WriteLine(problem);
        if (outcome.RejectsFile is not null)
            output.WriteLine($"The rejected records are listed with line and reason in {outcome.RejectsFile}");
        return ExitCode(outcome);
    }

    private static int ExitCode(ImportOutcome outcome) => outcome switch
    {
        { BatchId: 0 } => 2,
        { State: not ImportState.Done } => 3,
        { IsClean: false } => 1,
        _ => 0,
    };
}
