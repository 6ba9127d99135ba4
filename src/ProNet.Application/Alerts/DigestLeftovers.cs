using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Alerts;

namespace ProNet.Application.Alerts;

/// <summary>
/// What a digest does not tell, though it is its own: what is held goes to a later one; who is not there for its reader or matches no more is forgotten, so that whoever comes
/// back is news and not lost. Only of a mail that no server can have had: of the others it was told, or may have been.
/// </summary>
internal static class DigestLeftovers
{
    /// <summary>In the transaction that writes the mail, or closes the digest without one.</summary>
    public static async Task ReleaseAsync(ProNetDbContext store, Digest digest, DigestContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
            return;
        long[] held = [.. content.Held];
        if (held.Length > 0)
        {
            await store.AlertHits.Where(h => h.DigestId == digest.Id && EF.Parameter(held).Contains(h.SavedSearchId))
                .ExecuteUpdateAsync(set => set.SetProperty(h => h.DigestId, (long?)null), cancellationToken);
        }

        long[] untold = [.. content.Untold];
        if (untold.Length == 0)
            return;
        // Of who matches still, and is only kept from the reader, the next comparison with the engine says when that ends.
        await store.AlertMatches
            .Where(m => store.AlertHits.Any(h => EF.Parameter(untold).Contains(h.Id) && h.SavedSearchId == m.SavedSearchId && h.Subject == m.Subject && h.SubjectId == m.SubjectId))
            .ExecuteDeleteAsync(cancellationToken);
        await store.AlertHits.Where(h => EF.Parameter(untold).Contains(h.Id) && h.DigestId == digest.Id).ExecuteDeleteAsync(cancellationToken);
    }
}
