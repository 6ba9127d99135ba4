using Microsoft.EntityFrameworkCore;
using ProNet.Application.Expectations;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;

namespace ProNet.Indexing.Generations;

/// <summary>
/// Asks a new generation, before anybody searches it, whether saved searches meet what is expected of them as the one that is searched does, and writes down what would
/// change: at once for all of it, so that a report is whole or not there.
/// </summary>
internal sealed class GenerationExpectations(
    IDbContextFactory<ProNetDbContext> contexts, CompareExpectationsHandler compare, IGenerationReader generations, SearchBuilder builder, IIndexWriter writer, CurrentLexicon lexicon)
{
    /// <param name="active">What is searched; null for nothing.</param>
    /// <param name="generation">The new one.</param>
    /// <param name="catchUp">Indexes what waits: whoever changes between two questions looks different for a moment, so that what counts is what stays.</param>
    /// <param name="cancellationToken">Stops between searches.</param>
    public async Task<ExpectationComparison> CompareAsync(IndexGeneration? active, long generation, Func<CancellationToken, Task> catchUp, CancellationToken cancellationToken)
    {
        await lexicon.RefreshAsync(cancellationToken);
        var before = active?.SchemaVersion == SearchSchemas.Version ? Side(active.Id) : null;
        var comparison = await compare.HandleAsync(before, Side(generation), cancellationToken);
        if (comparison.Differences.Count > 0)
        {
            await catchUp(cancellationToken);
            var again = await compare.HandleAsync(before, Side(generation), cancellationToken);
            var stays = comparison.Differences.Select(Key).ToHashSet();
            comparison = again with { Differences = [.. again.Differences.Where(d => stays.Contains(Key(d)))] };
        }

        await contexts.TransactAsync((context, ct) => WriteAsync(context, generation, comparison, ct), cancellationToken);
        return comparison;
    }

    /// <summary>Whether what is searched can go on being searched for as long as an administrator takes: it is whole, and kept current.</summary>
    public async Task<bool> CanWaitAsync(IndexGeneration? active, ExpectationComparison comparison, CancellationToken cancellationToken) =>
        active is not null && !comparison.IsRemembered && await writer.FindSchemaDifferenceAsync(active.Id, cancellationToken) is null;

    private AnsweringSide Side(long generation) => new(builder, (request, ct) => generations.SearchAsync(generation, request, ct));

    private static (long Id, bool Passes) Key(ExpectationDifference difference) => (difference.Expectation.Id, difference.Passes);

    /// <summary>Without those that somebody took back meanwhile.</summary>
    private static async Task<bool> WriteAsync(ProNetDbContext context, long generation, ExpectationComparison comparison, CancellationToken cancellationToken)
    {
        await context.ExpectationChanges.Where(c => c.GenerationId == generation).ExecuteDeleteAsync(cancellationToken);
        long[] ids = [.. comparison.Differences.Select(d => d.Expectation.Id)];
        var kept = await context.SearchExpectations.Where(e => EF.Parameter(ids).Contains(e.Id)).Select(e => e.Id).ToHashSetAsync(cancellationToken);
        context.ExpectationChanges.AddRange(comparison.Differences.Where(d => kept.Contains(d.Expectation.Id))
            .Select(d => new ExpectationChange { GenerationId = generation, ExpectationId = d.Expectation.Id, Passes = d.Passes }));
        await context.SaveChangesAsync(cancellationToken);
        await context.IndexGenerations.Where(g => g.Id == generation).ExecuteUpdateAsync(set => set.SetProperty(g => g.Expectations, comparison.Checked), cancellationToken);
        return true;
    }
}
