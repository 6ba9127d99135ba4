using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Feed;
using ProNet.Data.Recording;

namespace ProNet.Indexing.Draining;

/// <summary>Gives dead letters of the index another round of tries: each becomes a change again.</summary>
public sealed class RedriveDeadLettersHandler(IDbContextFactory<ProNetDbContext> contexts, [FromKeyedServices(ChangeConsumer.SearchIndex)] ChangeFeed feed)
{
    /// <param name="id">The dead letter, or null for all of them.</param>
    /// <param name="cancellationToken">Stops before anything is changed.</param>
    /// <returns>How many were re-driven; 0 when it is gone already.</returns>
    public Task<int> HandleAsync(long? id, CancellationToken cancellationToken) => contexts.TransactAsync((context, ct) => RedriveAsync(context, id, ct), cancellationToken);

    private async Task<int> RedriveAsync(ProNetDbContext context, long? id, CancellationToken cancellationToken)
    {
        var letters = await context.DeadLetters.Where(l => l.Consumer == feed.Consumer && (id == null || l.Id == id)).ToListAsync(cancellationToken);
        foreach (var letter in letters)
            await feed.RedriveAsync(context, letter, cancellationToken);
        return letters.Count;
    }
}
