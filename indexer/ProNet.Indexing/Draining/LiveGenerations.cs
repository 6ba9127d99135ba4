using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Search;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;

namespace ProNet.Indexing.Draining;

/// <summary>
/// Writes to every generation that must stay current: the active one, the one being built or waiting to be confirmed, and the previous one. The first of them decides what
/// becomes of the changes; one of the others that cannot be written is given up, because it must never hold up what is searched.
/// </summary>
internal sealed class LiveGenerations(IDbContextFactory<ProNetDbContext> contexts, IIndexWriter writer, ILogger<LiveGenerations> log)
{
    /// <summary>Generations of this program's schema that changes are written to, the deciding one first; empty before there is an index.</summary>
    public async Task<IReadOnlyList<IndexGeneration>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var live = await context.IndexGenerations.AsNoTracking()
            .Where(g => g.SchemaVersion == SearchSchemas.Version
                && (g.State == GenerationState.Active || g.State == GenerationState.Building || g.State == GenerationState.Previous || g.State == GenerationState.Held))
            .ToListAsync(cancellationToken);
        return [.. live.OrderBy(g => g.State == GenerationState.Active ? 0 : g.State == GenerationState.Building ? 1 : 2)];
    }

    /// <returns>One outcome per operation, in order.</returns>
    /// <exception cref="SearchEngineUnavailableException">The deciding generation cannot be written; nothing is promised.</exception>
    public async Task<ValueList<OperationOutcome>> WriteAsync(
        IReadOnlyList<IndexGeneration> live, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken)
    {
        ValueList<OperationOutcome>? decided = null;
        SearchEngineUnavailableException? trouble = null;
        foreach (var generation in live)
        {
            try
            {
                var outcomes = await writer.WriteAsync(generation.Id, operations, cancellationToken);
                decided = decided is null ? outcomes : Merge(decided.Value, outcomes);
            }
            catch (SearchEngineUnavailableException e) when (trouble is null && decided is null && MayReplace(live, generation))
            {
                trouble = e;
            }
            catch (SearchEngineUnavailableException e) when (decided is not null)
            {
                await GiveUpAsync(generation, e.Message, cancellationToken);
            }
        }

        if (trouble is not null)
            await GiveUpAsync(live[0], trouble.Message, cancellationToken);
        return decided ?? throw trouble!;
    }

    /// <summary>An active generation that cannot be written is what a rebuild is there to replace, so it must not stop the rebuild from catching up.</summary>
    private static bool MayReplace(IReadOnlyList<IndexGeneration> live, IndexGeneration generation) =>
        generation.State == GenerationState.Active && live.Any(g => g.State == GenerationState.Building);

    private static ValueList<OperationOutcome> Merge(ValueList<OperationOutcome> decided, ValueList<OperationOutcome> others) =>
        decided.Zip(others, (a, b) => b.Status == OperationStatus.Rejected ? b : a).ToValueList();

    private async Task GiveUpAsync(IndexGeneration generation, string reason, CancellationToken cancellationToken)
    {
        log.LogWarning("Generation {Generation} of the index is given up: {Reason}", generation.Id, reason);
        await FailAsync(generation.Id, reason, cancellationToken);
    }

    public async Task FailAsync(long generation, string reason, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.IndexGenerations.Where(g => g.Id == generation).ExecuteUpdateAsync(
            set => set.SetProperty(g => g.State, GenerationState.Failed).SetProperty(g => g.Failure, reason), cancellationToken);
    }
}
