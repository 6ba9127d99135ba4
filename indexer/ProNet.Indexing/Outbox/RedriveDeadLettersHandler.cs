using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Outbox;

namespace ProNet.Indexing.Outbox;

/// <summary>Gives dead letters another round of tries: each becomes an outbox row again.</summary>
public sealed class RedriveDeadLettersHandler(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <param name="id">The dead letter, or null for all of them.</param>
    /// <param name="cancellationToken">Stops before anything is changed.</param>
    /// <returns>How many were re-driven; 0 when it is gone already.</returns>
    public Task<int> HandleAsync(long? id, CancellationToken cancellationToken) => contexts.TransactAsync((context, ct) => RedriveAsync(context, id, ct), cancellationToken);

    private async Task<int> RedriveAsync(ProNetDbContext context, long? id, CancellationToken cancellationToken)
    {
        var letters = await context.DeadLetters.Where(l => id == null || l.Id == id).ToListAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        context.Outbox.AddRange(letters.Select(l => new OutboxEntry
        {
            Subject = l.Subject,
            SubjectId = l.SubjectId,
            Version = l.Version,
            CreatedAt = now,
            NotBefore = now,
        }));
        context.DeadLetters.RemoveRange(letters);
        await context.SaveChangesAsync(cancellationToken);
        return letters.Count;
    }
}
