using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Recording;

namespace ProNet.Indexing.Draining;

/// <summary>Forgets dead letters: the subjects stay out of the index until they change again.</summary>
public sealed class DismissDeadLettersHandler(IDbContextFactory<ProNetDbContext> contexts)
{
    /// <param name="id">The dead letter, or null for all of them.</param>
    /// <param name="cancellationToken">Stops before anything is changed.</param>
    /// <returns>How many were dismissed; 0 when it is gone already.</returns>
    public async Task<int> HandleAsync(long? id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.DeadLetters.Where(l => l.Consumer == ChangeConsumer.SearchIndex && (id == null || l.Id == id)).ExecuteDeleteAsync(cancellationToken);
    }
}
