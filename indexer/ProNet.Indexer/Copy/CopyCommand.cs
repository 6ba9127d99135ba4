using System.Globalization;
using ProNet.Data.Copying;
using ProNet.Indexer.Hosting;
using Spectre.Console;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Copy;

/// <summary><c>copy --from STORE --to STORE</c>: 0 when both are equal at the end, 3 when the source changed meanwhile.</summary>
internal sealed class CopyCommand(IAnsiConsole console) : AsyncCommand<CopySettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, CopySettings settings, CancellationToken cancellationToken)
    {
        await using var source = NamedStore.Read("--from", settings.From);
        await using var target = NamedStore.Read("--to", settings.To);
        await source.MigrateAsync(cancellationToken);
        await target.MigrateAsync(cancellationToken);
        var copy = new StoreCopy(source.Context, target.Context, target.Sequences);
        await copy.CopyAsync(new Finished(Say), cancellationToken);
        var sums = await copy.CompareAsync(cancellationToken);
        foreach (var sum in sums)
            Say(string.Create(CultureInfo.InvariantCulture, $"{sum.Table}: {sum.Source.Rows:N0} rows, {sum.Source.Checksum} · {sum.Target.Rows:N0} rows, {sum.Target.Checksum} · {(sum.IsEqual ? "equal" : "DIFFERENT")}"));
        var isEqual = sums.TrueForAll(s => s.IsEqual);
        Say(isEqual
            ? "Both stores are equal. Point the hosts to the new one and run `rebuild`."
            : "The source changed meanwhile: stop what writes to it and run the same command again; it copies only what changed.");
        return isEqual ? ExitCodes.Done : ExitCodes.Failed;
    }

    private void Say(string line) => console.Profile.Out.Writer.WriteLine(line);

    private sealed class Finished(Action<string> say) : IProgress<CopyProgress>
    {
        public void Report(CopyProgress value)
        {
            if (value.IsDone)
                say(string.Create(CultureInfo.InvariantCulture, $"{value.Table}: {value.Written:N0} written, {value.Removed:N0} removed"));
        }
    }
}
