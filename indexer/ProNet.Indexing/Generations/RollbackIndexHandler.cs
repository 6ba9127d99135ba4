using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Search.Schema;

namespace ProNet.Indexing.Generations;

/// <summary>
/// Goes back to the generation before. It was written to all along, so it is current; the two merely change places in the store, and every process
/// that searches follows.
/// </summary>
public sealed class RollbackIndexHandler(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <returns>The generation that is searched now, or null when there is none to go back to.</returns>
    public async Task<long?> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var previous = await context.IndexGenerations.OrderByDescending(g => g.Id)
            .FirstOrDefaultAsync(g => g.State == GenerationState.Previous && g.SchemaVersion == SearchSchemas.Version, cancellationToken);
        if (previous is null)
            return null;
        foreach (var active in await context.IndexGenerations.Where(g => g.State == GenerationState.Active).ToListAsync(cancellationToken))
            active.State = GenerationState.Previous;
        previous.State = GenerationState.Active;
        previous.ActivatedAt = time.GetUtcNow().UtcDateTime;
        await context.SaveChangesAsync(cancellationToken);
        return previous.Id;
    }
}
