using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.SavedSearches;
using ProNet.Application.Searching;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;
using ProNet.Search;

namespace ProNet.Application.Alerts;

/// <summary>What a search may tell programs: to whom, whether at all, and of its hits what mail and page would show of them. Changes nothing.</summary>
public sealed class NewsReader(AccountReader accounts, TimeProvider time)
{
    /// <returns>Null when nobody is to be told: the account is gone, may not enter, was not confirmed, or is being erased.</returns>
    public async Task<DigestRecipient?> RecipientAsync(ProNetDbContext store, SavedSearch search, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(search);
        return await store.Accounts.AnyAsync(a => a.Id == search.OwnerId && a.EmailConfirmed && !store.Erasures.Any(e => e.AccountId == a.Id), cancellationToken)
            ? await DigestRecipient.ReadAsync(store, accounts, search.OwnerId, cancellationToken)
            : null;
    }

    public static async Task<NewsState> StateAsync(ProNetDbContext store, SavedSearch search, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(search);
        if (search.QuarantinedAt is not null)
            return NewsState.SetApart;
        if (search.ArchivedAt is not null)
            return NewsState.Archived;
        var resolved = await new SavedSearchResolver(store, new SavedSearchFinder(store)).ResolveAsync(search, cancellationToken);
        return resolved.Criteria is null || SubscriptionRule.Check(resolved.Criteria, SubscriptionRule.OfPrograms) != SavedSearchProblem.None ? NewsState.Stopped : NewsState.Telling;
    }

    /// <summary>The latest of a search, latest first.</summary>
    public async Task<ValueList<NewsItem>> LatestAsync(ProNetDbContext store, SavedSearch search, DigestRecipient reader, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(reader);
        var subjects = new DigestSubjects(store, new HitReader(store, time), reasons: null);
        return await ItemsAsync(subjects, await subjects.LatestAsync(search, reader.Viewer, most, cancellationToken), search, reader, cancellationToken);
    }

    /// <summary>What a message to a webhook tells, in the order in which it was found.</summary>
    public async Task<ValueList<NewsItem>> OfDeliveryAsync(ProNetDbContext store, SavedSearch search, DigestRecipient reader, long deliveryId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(reader);
        var subjects = new DigestSubjects(store, new HitReader(store, time), reasons: null);
        return await ItemsAsync(subjects, await subjects.OfDeliveryAsync(deliveryId, search, reader.Viewer, cancellationToken), search, reader, cancellationToken);
    }

    private static async Task<ValueList<NewsItem>> ItemsAsync(DigestSubjects subjects, List<AlertHit> hits, SavedSearch search, DigestRecipient reader, CancellationToken cancellationToken)
    {
        var items = await subjects.ItemsAsync(search, hits, reader.Viewer, cancellationToken);
        return items.Select(i => i with { Item = Public(i.Item) }).ToValueList();
    }

    /// <summary>That somebody is open to work stands in no feed and goes to no program, which others read too.</summary>
    private static DigestItem Public(DigestItem item)
    {
        var told = item.Facts.Where(f => f.Kind != AlertFactKind.OpenToOffers).ToValueList();
        return item with { Facts = told.IsEmpty ? [new AlertFact(AlertFactKind.Updated, item.Facts[0].On)] : told };
    }
}
