using System.Globalization;
using ProNet.Data;
using ProNet.Indexer.Hosting;
using ProNet.Indexing.Verification;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Index;

/// <summary><c>verify [--quick]</c>: 0 when index and store are equal, 3 when they differ.</summary>
internal sealed class VerifyCommand(VerifyIndexHandler verify, IStoreMigrator migrator, IndexDisplay display) : AsyncCommand<VerifySettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, VerifySettings settings, CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(cancellationToken);
        var depth = settings.Quick ? VerificationDepth.Versions : VerificationDepth.Content;
        var report = await display.ShowAsync("Comparing", _ => verify.HandleAsync(depth, null, cancellationToken));
        foreach (var difference in report.Differences)
            display.Say(difference.ToString());
        var pending = report.Pending == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {report.Pending:N0} more changed just now and are on their way.");
        display.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Compared:N0} documents of the store compared with generation {report.Generation}: {report.Differences.Count:N0} differences.{pending}"));
        if (!report.IsEqual)
            display.Say("Run `rebuild` to heal the index.");
        return report.IsEqual ? ExitCodes.Done : ExitCodes.Failed;
    }
}
