using System.Data;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Querying;

namespace ProNet.Application.SavedSearches;

/// <summary>Changes a saved search, whole or not at all. What it asks changes only because somebody said so.</summary>
public sealed class ChangeSearchHandler(ProNetDbContext store, SavedSearchFinder finder, SavedSearchResolver resolver, SubscriptionRule rule, TimeProvider time)
{
    public async Task<SavedSearchResult> HandleAsync(long accountId, long searchId, SearchChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (await finder.FindAsync(accountId, searchId, cancellationToken) is not { } found)
            return SavedSearchProblem.NotFound;
        if (found.Access < SearchAccess.Edit || (found.Access < SearchAccess.Own && (change.Alerts is not null || change.Base is not null)))
            return SavedSearchProblem.NotAllowed;
        var search = found.Search;
        if (change.Version is { } version && version != search.Version)
            return SavedSearchProblem.Conflict;
        var now = time.GetUtcNow().UtcDateTime;
        var refused = await ApplyAsync(search, change, now, cancellationToken);
        if (!refused.IsDone)
        {
            store.ChangeTracker.Clear();
            return refused;
        }

        (search.UpdatedAt, search.Version) = (now, search.Version + 1);
        if (await SaveAsync(search, isBased: change.Base is { SearchId: not null }, cancellationToken) is var problem and not SavedSearchProblem.None)
        {
            store.ChangeTracker.Clear();
            return problem;
        }

        return new SavedSearchResult(SavedSearchProblem.None, search);
    }

    private async Task<SavedSearchProblem> SaveAsync(SavedSearch search, bool isBased, CancellationToken cancellationToken)
    {
        try
        {
            if (isBased)
                return await SaveBasedAsync(search, cancellationToken);
            await store.SaveChangesAsync(cancellationToken);
            return SavedSearchProblem.None;
        }
        catch (Exception e) when (e is DbUpdateConcurrencyException || StoreTransactions.IsConflict(e))
        {
            return SavedSearchProblem.Conflict;
        }
    }

    /// <summary>
    /// Several searches that are given a base at the same moment could make a circle, though none of them does alone. So what they stand on is looked at again after
    /// writing: of two such transactions either one sees what the other wrote, or the store stores one of them alone.
    /// </summary>
    private async Task<SavedSearchProblem> SaveBasedAsync(SavedSearch search, CancellationToken cancellationToken)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        await store.SaveChangesAsync(cancellationToken);
        var resolved = await resolver.ResolveAsync(search, cancellationToken);
        if (resolved.Criteria is null)
            return resolved.Problem;
        await transaction.CommitAsync(cancellationToken);
        return SavedSearchProblem.None;
    }

    private async Task<SavedSearchResult> ApplyAsync(SavedSearch search, SearchChange change, DateTime now, CancellationToken cancellationToken)
    {
        var before = (search.Cadence, search.Query, search.BaseSearchId);
        if (change.Labels is { } labels)
        {
            if (labels.Problem != SavedSearchProblem.None)
                return labels.Problem;
            (search.Name, search.Note, search.Tags) = (labels.Name, labels.Note, [.. labels.Tags]);
        }

        if (change.Query is { } query && Ask(search, query) is { IsDone: false } broken)
            return broken;
        if (change.Alerts is { } alerts)
        {
            if (alerts.Check(now) is var wrong and not SavedSearchProblem.None)
                return wrong;
            alerts.Apply(search, now);
        }

        if (change.Base is { } chosen && chosen.SearchId != search.BaseSearchId)
        {
            if (chosen.SearchId is { } below && await finder.FindAsync(search.OwnerId, below, cancellationToken) is not { Access: >= SearchAccess.Use })
                return SavedSearchProblem.BaseGone;
            search.BaseSearchId = chosen.SearchId;
        }

        if ((search.Query, search.BaseSearchId) != (before.Query, before.BaseSearchId))
            search.AskedAt = now;
        return await CheckAsync(search, change, isSame: before == (search.Cadence, search.Query, search.BaseSearchId), cancellationToken);
    }

    /// <summary>A search that cannot be run may still be renamed, and its mails be stopped.</summary>
    private async Task<SavedSearchProblem> CheckAsync(SavedSearch search, SearchChange change, bool isSame, CancellationToken cancellationToken)
    {
        var resolved = await resolver.ResolveAsync(search, cancellationToken);
        if (resolved.Criteria is null && change is not { Query: null, Base: null })
            return resolved.Problem;
        var isForPrograms = await store.SearchFeeds.AnyAsync(f => f.SavedSearchId == search.Id, cancellationToken) || await store.SearchWebhooks.AnyAsync(w => w.SavedSearchId == search.Id, cancellationToken);
        var cadence = isForPrograms ? SubscriptionRule.OfPrograms : search.Cadence;
        // What it finds is estimated when something is asked of it that was not before; whoever renames a search need not make it smaller.
        return isSame ? SubscriptionRule.Check(resolved.Criteria, cadence) : await rule.CheckAsync(search, resolved.Criteria, cadence, cancellationToken);
    }

    private static SavedSearchResult Ask(SavedSearch search, string query)
    {
        var reading = SavedQuery.Read(search.Subject, query, ParsedQuery.GrammarVersion);
        if (reading.Address is null)
            return new SavedSearchResult(SavedSearchProblem.BrokenQuery) { Diagnostics = reading.Diagnostics };
        var canonical = SavedQuery.Of(reading.Address);
        if (canonical.Length > SavedSearchLimits.LongestQuery)
            return SavedSearchProblem.QueryTooLong;
        (search.Query, search.GrammarVersion, search.QuarantinedAt, search.QuarantineReason) = (canonical, ParsedQuery.GrammarVersion, null, QuarantineReason.None);
        return SavedSearchProblem.None;
    }
}
