using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Indexing.Draining;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Generations;

/// <summary>Removes every trace of a member who is gone from the store, from all views of all generations: those kept for a way back get no changes otherwise.</summary>
public sealed class EraseFromIndexHandler
{
    /// <summary>Nothing older is written any more: the number is never given again.</summary>
    private const long LastVersion = long.MaxValue / 2;

    private readonly IDbContextFactory<ProNetDbContext> contexts;
    private readonly IIndexWriter writer;
    private readonly IndexingMutex gate;

    internal EraseFromIndexHandler(IDbContextFactory<ProNetDbContext> contexts, IIndexWriter writer, IndexingMutex gate)
    {
        this.contexts = contexts;
        this.writer = writer;
        this.gate = gate;
    }

    /// <returns>False while changes of the member wait in the feed; to be tried again.</returns>
    /// <exception cref="Search.SearchEngineUnavailableException">The engine cannot be written now.</exception>
    public async Task<bool> HandleAsync(long memberId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Changes.AnyAsync(c => c.Subject == SubjectKind.Member && c.SubjectId == memberId, cancellationToken))
            return false;
        using var _ = await gate.EnterAsync(cancellationToken);
        foreach (var generation in await writer.GenerationsAsync(cancellationToken))
        {
            await writer.WriteAsync(generation, [IndexOperation.Delete(SubjectKind.Member, memberId, LastVersion)], cancellationToken);
            await writer.PurgeAsync(generation, SubjectKind.Member, cancellationToken);
        }

        return true;
    }
}
