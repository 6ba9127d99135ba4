using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>Sets saved searches aside, brings them back, orders, copies and deletes them.</summary>
public sealed class ArrangeSearchHandler(ProNetDbContext store, SavedSearchFinder finder, SaveSearchHandler save, SavedSearchResolver resolver, TimeProvider time)
{
    /// <returns>The search, or its copy; null where it is gone.</returns>
    public async Task<SavedSearchResult> HandleAsync(long accountId, long searchId, SearchMove move, Caller caller, CancellationToken cancellationToken)
    {
        if (await finder.FindAsync(accountId, searchId, cancellationToken) is not { } found)
            return SavedSearchProblem.NotFound;
        if (found.Access < Needed(move) || (move == SearchMove.Leave && found.Access == SearchAccess.Own))
            return SavedSearchProblem.NotAllowed;
        return move switch
        {
            SearchMove.Archive => await ChangeAsync(found.Search, s => s.ArchivedAt ??= time.GetUtcNow().UtcDateTime, cancellationToken),
            SearchMove.Restore => await RestoreAsync(found.Search, cancellationToken),
            SearchMove.Resume => await ChangeAsync(found.Search, s => (s.QuarantinedAt, s.QuarantineReason) = (null, QuarantineReason.None), cancellationToken),
            SearchMove.Up or SearchMove.Down => await MoveAsync(found.Search, isUp: move == SearchMove.Up, cancellationToken),
            SearchMove.Duplicate => await DuplicateAsync(accountId, found.Search, cancellationToken),
            SearchMove.Delete => await DeleteAsync(accountId, found.Search, caller, cancellationToken),
            _ => await LeaveAsync(accountId, found.Search, cancellationToken),
        };
    }

    private static SearchAccess Needed(SearchMove move) => move switch
    {
        SearchMove.Duplicate => SearchAccess.Use,
        SearchMove.Leave => SearchAccess.View,
        _ => SearchAccess.Own,
    };

    private async Task<SavedSearchResult> ChangeAsync(SavedSearch search, Action<SavedSearch> change, CancellationToken cancellationToken)
    {
        change(search);
        (search.UpdatedAt, search.Version) = (time.GetUtcNow().UtcDateTime, search.Version + 1);
        return new SavedSearchResult(await SaveAsync(cancellationToken), search);
    }

    /// <summary>What it is based on may find everything by now; then it comes back without its mails.</summary>
    private async Task<SavedSearchResult> RestoreAsync(SavedSearch search, CancellationToken cancellationToken)
    {
        var resolved = await resolver.ResolveAsync(search, cancellationToken);
        return await ChangeAsync(search, s =>
        {
            s.ArchivedAt = null;
            if (SubscriptionRule.Check(resolved.Criteria, s.Cadence) != SavedSearchProblem.None)
                s.Tell(AlertCadence.None, s.UpdatedAt);
        }, cancellationToken);
    }

    /// <summary>Changes places with its neighbour; the first stays the first.</summary>
    private async Task<SavedSearchResult> MoveAsync(SavedSearch search, bool isUp, CancellationToken cancellationToken)
    {
        var listed = await store.SavedSearches.Where(s => s.OwnerId == search.OwnerId && s.ArchivedAt == null).OrderBy(s => s.Position).ThenBy(s => s.Id).ToListAsync(cancellationToken);
        var at = listed.IndexOf(search);
        var other = isUp ? at - 1 : at + 1;
        if (at < 0 || other < 0 || other >= listed.Count)
            return new SavedSearchResult(SavedSearchProblem.None, search);
        (listed[at], listed[other]) = (listed[other], listed[at]);
        for (var i = 0; i < listed.Count; i++)
            listed[i].Position = i;
        await store.SaveChangesAsync(cancellationToken);
        return new SavedSearchResult(SavedSearchProblem.None, search);
    }

    private Task<SavedSearchResult> DuplicateAsync(long accountId, SavedSearch search, CancellationToken cancellationToken)
    {
        const string Copied = " (2)";
        var name = search.Name.Length + Copied.Length > SavedSearchLimits.LongestName ? search.Name[..(SavedSearchLimits.LongestName - Copied.Length)] : search.Name;
        var draft = new SearchDraft(SearchLabels.Of(name + Copied, search.Note, search.Tags), search.Subject, search.Query) { BaseSearchId = search.BaseSearchId };
        return save.HandleAsync(accountId, draft, cancellationToken);
    }

    private async Task<SavedSearchResult> DeleteAsync(long accountId, SavedSearch search, Caller caller, CancellationToken cancellationToken)
    {
        store.Remove(search);
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.SearchDeleted, accountId, accountId, caller, search.Name);
        return await SaveAsync(cancellationToken);
    }

    /// <summary>A search that comes through an organisation is left by leaving that.</summary>
    private async Task<SavedSearchResult> LeaveAsync(long accountId, SavedSearch search, CancellationToken cancellationToken)
    {
        if (await store.SavedSearchShares.FirstOrDefaultAsync(s => s.SearchId == search.Id && s.AccountId == accountId, cancellationToken) is not { } share)
            return SavedSearchProblem.NotAllowed;
        store.Remove(share);
        search.Version++;
        return await SaveAsync(cancellationToken);
    }

    /// <summary>Changed meanwhile, it is left as it is.</summary>
    private async Task<SavedSearchProblem> SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            return SavedSearchProblem.None;
        }
        catch (DbUpdateConcurrencyException)
        {
            store.ChangeTracker.Clear();
            return SavedSearchProblem.Conflict;
        }
    }
}
