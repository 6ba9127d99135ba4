using System.Globalization;
using ProNet.Data;
using ProNet.Indexer.Hosting;
using ProNet.Indexer.Index;
using ProNet.Indexing.Generations;
using ProNet.Search.Schema;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Searches;

/// <summary><c>searches test</c>: 0 when saved searches find what they must and nothing that they must not, 3 when one does not.</summary>
internal sealed class TestSearchesCommand(TestSearchesHandler test, IStoreMigrator migrator, IndexDisplay display) : AsyncCommand<DataSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, DataSettings settings, CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(cancellationToken);
        var found = await test.HandleAsync(cancellationToken);
        // Numbers alone: what somebody searches, and whom they expect, is theirs.
        foreach (var e in found.Failures)
            display.Say(string.Create(CultureInfo.InvariantCulture, $"Search {e.SearchId}: {EnumCodes.Of(e.Subject)} {e.SubjectId} must {(e.MustBeFound ? "be found, and is not" : "not be found, and is")}."));
        display.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Checked:N0} tests of saved searches: {found.Failures.Count:N0} fail, {found.SetApart:N0} are of searches that cannot be run, {found.NotVisible:N0} are about what is not there for their owners."));
        return found.Failures.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }
}
