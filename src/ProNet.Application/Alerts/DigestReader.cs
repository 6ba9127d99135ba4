using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProNet.Application.Accounts;
using ProNet.Application.SavedSearches;
using ProNet.Application.Searching;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>Reads what a digest says, as its reader would see it now.</summary>
public sealed class DigestReader(IDbContextFactory<ProNetDbContext> contexts, AccountReader accounts, JobReasons reasons, TimeProvider time, ILogger<DigestReader> log)
{
    /// <summary>Digests in a row that nobody opened before it is asked whether fewer would do.</summary>
    public const int Patience = 4;

    /// <returns>Null when there is nobody to tell.</returns>
    public async Task<DigestContent?> ReadAsync(long digestId, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var owner = await store.Digests.Where(d => d.Id == digestId).Select(d => (long?)d.AccountId).FirstOrDefaultAsync(cancellationToken);
        if (owner is not { } account || await DigestRecipient.ReadAsync(store, accounts, account, cancellationToken) is not { } recipient)
            return null;
        var searches = await store.SavedSearches.AsNoTracking()
            .Where(s => s.OwnerId == account && store.AlertHits.Any(h => h.DigestId == digestId && h.SavedSearchId == s.Id))
            .OrderBy(s => s.Position).ThenBy(s => s.Id).ToListAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var (sections, held, untold) = (new List<DigestSection>(), new List<long>(), new List<long>());
        foreach (var search in searches)
        {
            if (search.QuarantinedAt is not null || search.ArchivedAt is not null || search.PausedUntil > now)
                held.Add(search.Id);
            // What was unsubscribed from is not told any more.
            else if (search.Cadence != AlertCadence.None && await SectionAsync(store, digestId, search, recipient, (held, untold), cancellationToken) is { Total: > 0 } section)
                sections.Add(section);
        }

        return new DigestContent(digestId, recipient, [.. sections]) { Held = [.. held], Untold = [.. untold], Ignored = await IgnoredAsync(store, digestId, account, cancellationToken) };
    }

    /// <summary>One search that cannot be read is set apart, and the others are told.</summary>
    private async Task<DigestSection?> SectionAsync(
        ProNetDbContext store, long digestId, SavedSearch search, DigestRecipient recipient, (List<long> Held, List<long> Untold) not, CancellationToken cancellationToken)
    {
        try
        {
            var subjects = new DigestSubjects(store, new HitReader(store, time), reasons);
            if (await subjects.IsBehindAsync(search, cancellationToken))
            {
                not.Held.Add(search.Id);
                return null;
            }

            var hits = await subjects.HitsAsync(digestId, search, recipient.Viewer, cancellationToken);
            not.Untold.AddRange(await subjects.UntoldAsync(digestId, search, hits, cancellationToken));
            var items = await subjects.ItemsAsync(search, [.. hits.Take(search.Cap)], recipient.Viewer, cancellationToken);
            return new DigestSection(search, hits.Count, [.. items.Select(i => i.Item)]);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or KeyNotFoundException or System.Text.Json.JsonException)
        {
            log.LogError("Search {Search} could not be told and is set apart: {Reason}", search.Id, e.GetType().Name);
            await store.QuarantineAsync(search.Id, QuarantineReason.Failed, time.GetUtcNow().UtcDateTime, cancellationToken);
            not.Held.Add(search.Id);
            return null;
        }
    }

    /// <summary>Asked every so many: who says nothing is not asked in each mail.</summary>
    private static async Task<int> IgnoredAsync(ProNetDbContext store, long digestId, long account, CancellationToken cancellationToken)
    {
        var opened = await store.Digests.Where(d => d.AccountId == account && d.Id < digestId && d.State == DigestState.Sent)
            .OrderByDescending(d => d.Id).Take(Patience * Patience).Select(d => d.OpenedAt != null).ToListAsync(cancellationToken);
        var ignored = opened.TakeWhile(o => !o).Count();
        return ignored > 0 && ignored % Patience == 0 ? ignored : 0;
    }
}
