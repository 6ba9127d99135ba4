using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProNet.Data;
using ProNet.Data.Alerts;

namespace ProNet.Application.Alerts;

/// <summary>
/// Writes the mails of digests. The mail and the word that it is written are one transaction, and the mail's id follows from account and period: killed before, it
/// is written again; killed after, it is there; and never are there two.
/// </summary>
public sealed class WriteDigestsHandler(
    IDbContextFactory<ProNetDbContext> contexts, DigestQueue queue, DigestReader reader, DigestDrafts drafts, ILogger<WriteDigestsHandler> log)
{
    /// <returns>How many mails were written.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var written = 0;
        while (await queue.ClaimAsync(cancellationToken) is { } digest)
        {
            try
            {
                written += await WriteAsync(digest, cancellationToken) ? 1 : 0;
            }
            catch (Exception e) when (e is not (OperationCanceledException or DbException or IOException or DbUpdateException))
            {
                // One that cannot be written must not keep the others.
                log.LogError(e, "Digest {Digest} could not be written", digest.Id);
                await queue.LaterAsync(digest, e.GetType().Name, cancellationToken);
            }
        }

        return written;
    }

    private async Task<bool> WriteAsync(Digest digest, CancellationToken cancellationToken)
    {
        var content = await reader.ReadAsync(digest.Id, cancellationToken);
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var isTold = content is { Sections.Count: > 0 };
        if (isTold)
            await drafts.AddAsync(store, digest, content!, cancellationToken);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var end = isTold ? (DigestState.Queued, drafts.MessageIdOf(digest), content!.Total) : (DigestState.Empty, digest.MessageId, 0);
        if (!await DigestQueue.EndAsync(store, digest, end, cancellationToken))
            return false;
        // A digest that was written before may have been sent.
        if (digest.MessageId.Length == 0)
            await DigestLeftovers.ReleaseAsync(store, digest, content, cancellationToken);
        if (isTold)
            await DigestDrafts.ReplaceAsync(store, digest, cancellationToken);
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return isTold;
    }
}
