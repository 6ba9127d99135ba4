using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>Shares a saved search, for its owner. Whoever it is shared with sees their own answer to it, never the owner's.</summary>
public sealed class SearchShares(ProNetDbContext store, SavedSearchFinder finder, TimeProvider time)
{
    /// <summary>Shares it, or changes for what it is shared.</summary>
    public async Task<SavedSearchProblem> ShareAsync(long accountId, Viewer owner, long searchId, ShareRequest request, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (search, problem) = await OwnAsync(accountId, searchId, cancellationToken);
        if (search is null)
            return problem;
        if (!Enum.IsDefined(request.Right))
            return SavedSearchProblem.UnknownRight;
        if (await RecipientAsync(owner, request, cancellationToken) is not { } recipient || recipient.AccountId == accountId || await IsApartAsync(accountId, recipient.AccountId, cancellationToken))
            return SavedSearchProblem.UnknownRecipient;
        var shares = store.SavedSearchShares.Where(s => s.SearchId == searchId);
        var share = await shares.FirstOrDefaultAsync(s => s.AccountId == recipient.AccountId && s.OrganisationId == recipient.OrganisationId, cancellationToken);
        if (share is null)
        {
            if (await shares.CountAsync(cancellationToken) >= SavedSearchLimits.SharesPerSearch)
                return SavedSearchProblem.TooManyShares;
            store.Add(share = new SavedSearchShare { SearchId = searchId, AccountId = recipient.AccountId, OrganisationId = recipient.OrganisationId });
        }

        (share.Right, share.GivenAt) = (request.Right, time.GetUtcNow().UtcDateTime);
        // Whoever matches searches sees by it that those which are based on this one may go on, or not.
        search.Version++;
        AuditLog.Add(store, share.GivenAt, AuditAction.SearchShared, accountId, accountId, caller, recipient.Name);
        return await SaveAsync(cancellationToken);
    }

    public async Task<SavedSearchProblem> EndAsync(long accountId, long searchId, long shareId, Caller caller, CancellationToken cancellationToken)
    {
        var (search, problem) = await OwnAsync(accountId, searchId, cancellationToken);
        if (search is null)
            return problem;
        if (await store.SavedSearchShares.FirstOrDefaultAsync(s => s.Id == shareId && s.SearchId == searchId, cancellationToken) is not { } share
            || await IsApartAsync(accountId, share.AccountId, cancellationToken))
            return SavedSearchProblem.NotFound;
        store.Remove(share);
        search.Version++;
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.SearchUnshared, accountId, accountId, caller);
        return await SaveAsync(cancellationToken);
    }

    /// <summary>With whom it is shared, for its owner; empty for others. Whoever left, and whoever is not there for the owner or has the owner not there, look the same.</summary>
    public async Task<IReadOnlyList<SharedWith>> ListAsync(long accountId, long searchId, CancellationToken cancellationToken)
    {
        var rows = await store.SavedSearchShares.AsNoTracking().Where(s => s.SearchId == searchId && store.SavedSearches.Any(o => o.Id == searchId && o.OwnerId == accountId))
            .OrderBy(s => s.Id)
            .Select(s => new
            {
                Share = s,
                Organisation = store.Organisations.Where(o => o.Id == s.OrganisationId).Select(o => new { o.Name, o.Slug }).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        var people = rows.Select(r => r.Share.AccountId).OfType<long>().ToHashSet();
        var names = await finder.NamesAsync(people, cancellationToken);
        var apart = await KeptApart.FromAsync(store, accountId, people, cancellationToken);
        return [.. rows.Where(r => r.Share.AccountId is not { } account || !apart.Contains(account)).Select(r => r.Organisation is { } organisation
            ? new SharedWith(r.Share.Id, IsOrganisation: true, organisation.Name, organisation.Slug, r.Share.Right)
            : Of(r.Share, names.GetValueOrDefault(r.Share.AccountId ?? 0)))];
    }

    private static SharedWith Of(SavedSearchShare share, (string? Name, string? Handle) who) => new(share.Id, IsOrganisation: false, who.Name ?? "", who.Handle ?? "", share.Right);

    private async Task<bool> IsApartAsync(long accountId, long? other, CancellationToken cancellationToken) =>
        other is { } person && (await KeptApart.FromAsync(store, accountId, [person], cancellationToken)).Count > 0;

    /// <summary>Twice at the same moment: the second is told.</summary>
    private async Task<SavedSearchProblem> SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            return SavedSearchProblem.None;
        }
        catch (DbUpdateException)
        {
            store.ChangeTracker.Clear();
            return SavedSearchProblem.Conflict;
        }
    }

    private async Task<(SavedSearch? Search, SavedSearchProblem Problem)> OwnAsync(long accountId, long searchId, CancellationToken cancellationToken) =>
        await finder.FindAsync(accountId, searchId, cancellationToken) switch
        {
            null => (null, SavedSearchProblem.NotFound),
            { Access: < SearchAccess.Own } => (null, SavedSearchProblem.NotAllowed),
            var found => (found.Search, SavedSearchProblem.None),
        };

    /// <summary>Among those whom the owner may see, and who can sign in: whoever blocked the owner is not there.</summary>
    private async Task<(long? AccountId, long? OrganisationId, string Name)?> RecipientAsync(Viewer owner, ShareRequest request, CancellationToken cancellationToken)
    {
        var name = request.Name.Trim().TrimEnd('/');
        var key = name[(name.LastIndexOf('/') + 1)..].TrimStart('@').ToLowerInvariant();
        if (request.IsOrganisation)
        {
            var organisation = await store.Organisations.VisibleTo(owner).Where(o => o.Slug == key || o.Name == name).OrderBy(o => o.Id).Select(o => new { o.Id, o.Name }).FirstOrDefaultAsync(cancellationToken);
            return organisation is null ? null : (null, organisation.Id, organisation.Name);
        }

        var member = await store.Members.VisibleTo(owner).Where(m => m.Handle == key).Select(m => new { m.Name, Account = store.Accounts.Where(a => a.MemberId == m.Id).Select(a => (long?)a.Id).FirstOrDefault() }).FirstOrDefaultAsync(cancellationToken);
        return member is { Account: { } account } ? (account, null, member.Name.Display) : null;
    }
}
