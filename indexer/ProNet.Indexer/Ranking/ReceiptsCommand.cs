using System.Globalization;
using ProNet.Application.Ranking;
using ProNet.Data;
using ProNet.Indexer.Hosting;
using ProNet.Indexer.Index;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Ranking;

/// <summary><c>receipts</c>: replays every ranked list that was shown, and compares bit by bit. 0 when all say the same, 3 when one does not or cannot be replayed.</summary>
internal sealed class ReceiptsCommand(ReceiptReader receipts, IStoreMigrator migrator, IndexDisplay display, TimeProvider time) : AsyncCommand<ReceiptsSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, ReceiptsSettings settings, CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(cancellationToken);
        var began = time.GetTimestamp();
        var audit = await receipts.AuditAsync(time.GetUtcNow().UtcDateTime.AddDays(-Math.Clamp(settings.Days, 0, 36_500)), cancellationToken);
        foreach (var (problem, lists) in audit.Problems)
            display.Say(string.Create(CultureInfo.InvariantCulture, $"{lists:N0} lists: {problem}"));
        display.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{audit.Lists:N0} ranked lists with {audit.Rows:N0} rows replayed in {time.GetElapsedTime(began).TotalSeconds:0.0} s: {audit.Different:N0} rows differ."));
        return audit is { Different: 0, Problems.Count: 0 } ? ExitCodes.Done : ExitCodes.Failed;
    }
}
