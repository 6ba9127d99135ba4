using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;

namespace ProNet.Application.Feeds;

/// <summary>The feed of a saved search, for its owner: made, given another address, ended.</summary>
public sealed class SearchFeeds(ProNetDbContext store, SavedSearchFinder finder, SavedSearchOfOwner searches, TimeProvider time)
{
    /// <returns>Null when the search is not the account's own, or has none.</returns>
    public Task<SearchFeed?> FindAsync(long accountId, long searchId, CancellationToken cancellationToken) => store.SearchFeeds.AsNoTracking()
        .FirstOrDefaultAsync(f => f.SavedSearchId == searchId && store.SavedSearches.Any(s => s.Id == f.SavedSearchId && s.OwnerId == accountId), cancellationToken);

    /// <summary>Makes it. Where there is one, it gets another address, and the old one finds nothing from then on.</summary>
    /// <returns>The token, which nobody can show again; null with the reason why there is none.</returns>
    public async Task<(string? Token, SavedSearchProblem Problem)> MakeAsync(long accountId, long searchId, Caller caller, CancellationToken cancellationToken)
    {
        var (search, refused) = await searches.FindTellingAsync(accountId, searchId, cancellationToken);
        if (search is null)
            return (null, refused);
        var (token, now) = (SecretText.Make(), time.GetUtcNow().UtcDateTime);
        if (await store.SearchFeeds.FirstOrDefaultAsync(f => f.SavedSearchId == searchId, cancellationToken) is { } feed)
            (feed.TokenHash, feed.CreatedAt) = (SecretText.Hash(token), now);
        else
            store.Add(new SearchFeed { SavedSearchId = searchId, TokenHash = SecretText.Hash(token), Key = Guid.NewGuid(), CreatedAt = now });
        AuditLog.Add(store, now, AuditAction.FeedChanged, accountId, accountId, caller, search.Name);
        try
        {
            await store.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The form was sent twice at once, or the search is gone.
            store.ChangeTracker.Clear();
            return (null, SavedSearchProblem.Conflict);
        }

        return (token, SavedSearchProblem.None);
    }

    /// <summary>Its address finds nothing from then on.</summary>
    public async Task<SavedSearchProblem> EndAsync(long accountId, long searchId, Caller caller, CancellationToken cancellationToken)
    {
        if (await finder.FindAsync(accountId, searchId, cancellationToken) is not { Access: SearchAccess.Own } found
            || await store.SearchFeeds.FirstOrDefaultAsync(f => f.SavedSearchId == searchId, cancellationToken) is not { } feed)
            return SavedSearchProblem.NotFound;
        store.Remove(feed);
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.FeedChanged, accountId, accountId, caller, found.Search.Name);
        try
        {
            await store.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody ended it at this moment.
            store.ChangeTracker.Clear();
        }

        return SavedSearchProblem.None;
    }
}
