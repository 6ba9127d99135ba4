using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>The one place that says who may do what with a saved search. One that is not shared cannot be told from one that does not exist.</summary>
public sealed class SavedSearchFinder(ProNetDbContext store)
{
    /// <summary>A search, followed for changes.</summary>
    /// <returns>Null when there is none for the account.</returns>
    public async Task<FoundSearch?> FindAsync(long accountId, long searchId, CancellationToken cancellationToken)
    {
        if (await store.SavedSearches.FirstOrDefaultAsync(s => s.Id == searchId, cancellationToken) is not { } search)
            return null;
        if (search.OwnerId == accountId)
            return new FoundSearch(search, SearchAccess.Own, "");
        var access = await AccessAsync(accountId, searchId, cancellationToken);
        return access == SearchAccess.None ? null : new FoundSearch(search, access, (await NamesAsync([search.OwnerId], cancellationToken)).GetValueOrDefault(search.OwnerId).Name ?? "");
    }

    /// <summary>What an account may do with somebody else's search: nothing while one of the two is not there for the other.</summary>
    public async Task<SearchAccess> AccessAsync(long accountId, long searchId, CancellationToken cancellationToken)
    {
        if (await SharesOf(accountId).Where(s => s.SearchId == searchId).MaxAsync(s => (int?)s.Right, cancellationToken) is not { } right)
            return SearchAccess.None;
        var owner = await store.SavedSearches.Where(s => s.Id == searchId).Select(s => s.OwnerId).ToListAsync(cancellationToken);
        return (await KeptApart.FromAsync(store, accountId, owner, cancellationToken)).Count > 0 ? SearchAccess.None : (SearchAccess)right;
    }

    /// <summary>All shares with an account, by itself or through an organisation that it has a role for, whether or not they give it anything at present.</summary>
    public IQueryable<SavedSearchShare> SharesOf(long accountId)
    {
        var organisations = store.OrganisationRoles.Where(r => r.AccountId == accountId).Select(r => (long?)r.OrganisationId);
        return store.SavedSearchShares.Where(s => s.AccountId == accountId || (s.OrganisationId != null && organisations.Contains(s.OrganisationId)));
    }

    /// <summary>Name and handle of accounts' profiles; who has none is not in it.</summary>
    public async Task<Dictionary<long, (string Name, string Handle)>> NamesAsync(IReadOnlyCollection<long> accounts, CancellationToken cancellationToken)
    {
        var rows = await store.Accounts.Where(a => accounts.Contains(a.Id)).Join(store.Members, a => a.MemberId, m => m.Id, (a, m) => new { a.Id, m.Name, m.Handle }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Id, r => (r.Name.Display, r.Handle));
    }
}
