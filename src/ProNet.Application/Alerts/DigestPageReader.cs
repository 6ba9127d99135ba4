using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Searching;
using ProNet.Data;

namespace ProNet.Application.Alerts;

/// <summary>Reads everything that a digest tells of a search, as its reader sees it now, for the page behind "+37 more": the same hits that the mail counts, by the same rule.</summary>
public sealed class DigestPageReader(ProNetDbContext store, HitReader cards, JobReasons reasons)
{
    public const int HitsPerPage = 50;

    /// <param name="accountId">Who asks; nobody else's digests are there.</param>
    /// <param name="viewer">As whom.</param>
    /// <param name="of">Which search in which digest.</param>
    /// <param name="skip">Hits of the pages before.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null when there is no such digest of the account.</returns>
    public async Task<DigestSection?> ReadAsync(long accountId, Viewer viewer, (long SearchId, long DigestId) of, int skip, CancellationToken cancellationToken)
    {
        if (!await store.Digests.AnyAsync(d => d.Id == of.DigestId && d.AccountId == accountId, cancellationToken)
            || await store.SavedSearches.AsNoTracking().FirstOrDefaultAsync(s => s.Id == of.SearchId && s.OwnerId == accountId, cancellationToken) is not { } search)
            return null;
        var subjects = new DigestSubjects(store, cards, reasons);
        var hits = await subjects.HitsAsync(of.DigestId, search, viewer, cancellationToken);
        var items = await subjects.ItemsAsync(search, [.. hits.Skip(skip).Take(HitsPerPage)], viewer, cancellationToken);
        return new DigestSection(search, hits.Count, [.. items.Select(i => i.Item)]);
    }

    /// <summary>Notes that its reader, who is signed in, came from a digest. Of statistics alone: nothing else follows from it.</summary>
    public async Task OpenedAsync(long accountId, long digestId, DateTime now, CancellationToken cancellationToken) => await store.Digests
        .Where(d => d.Id == digestId && d.AccountId == accountId && d.OpenedAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(d => d.OpenedAt, now), cancellationToken);
}
