using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Search;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;

namespace ProNet.Indexing.Generations;

/// <summary>
/// Writes to every generation that must stay current: the active one, the one being built and the previous one. The first of them decides what
/// becomes of the outbox rows; one of the others that cannot be written is given up, because it must never hold up what is searched.
/// </summary>
internal sealed class LiveGenerations(IDbContextFactory<ProNetDbContext> contexts, IIndexWriter writer, ILogger<LiveGenerations> log)
{
    /// <summary>Generations of this program's schema that changes are written to, the deciding one first; empty before there is an index.</summary>
    public async Task<IReadOnlyList<IndexGeneration>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var live = await context.IndexGenerations.AsNoTracking()
            .Where(g => g.SchemaVersion == SearchSchemas.Version
                && (g.State == GenerationState.Active || g.State == GenerationState.Building || g.State == GenerationState.Previous))
            .ToListAsync(cancellationToken);
        return [.. live.OrderBy(g => g.State == GenerationState.Active ? 0 : g.State == GenerationState.Building ? 1 : 2)];
    }

    /// <returns>One outcome per operation, in order.</returns>
    /// <exception cref="SearchEngineUnavailableException">The deciding generation cannot be written; nothing is promised.</exception>
    public async Task<ValueList<OperationOutcome>> WriteAsync(
        IReadOnlyList<IndexGeneration> live, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken)
    {
        var outcomes = await writer.WriteAsync(live[0].Id, operations, cancellationToken);
        foreach (var generation in live.Skip(1))
        {
            try
            {
                var others = await writer.WriteAsync(generation.Id, operations, cancellationToken);
                outcomes = outcomes.Zip(others, (a, b) => b.Status == OperationStatus.Rejected ? b : a).ToValueList();
            }
            catch (SearchEngineUnavailableException e)
            {
                log.LogWarning("Generation {Generation} of the index is given up: {Reason}", generation.Id, e.Message);
                await FailAsync(generation.Id, e.Message, cancellationToken);
            }
        }

        return outcomes;
    }

    public async Task FailAsync(long generation, string reason, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.IndexGenerations.Where(g => g.Id == generation).ExecuteUpdateAsync(
            set => set.SetProperty(g => g.State, GenerationState.Failed).SetProperty(g => g.Failure, reason), cancellationToken);
    }
}
