using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>Lists of saved searches, each with what is new in it.</summary>
public sealed class SavedSearchReader(ProNetDbContext store, SavedSearchFinder finder, SavedSearchResolver resolver)
{
    /// <summary>One's own, in their order.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="viewer">As whom: what is not there for them is not counted.</param>
    /// <param name="isArchived">Those that were set aside, or the others.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<SavedSearchLine>> OwnAsync(long accountId, Viewer viewer, bool isArchived, CancellationToken cancellationToken)
    {
        var searches = await store.SavedSearches.AsNoTracking().Where(s => s.OwnerId == accountId && s.ArchivedAt != null == isArchived)
            .OrderBy(s => s.Position).ThenBy(s => s.Id).ToListAsync(cancellationToken);
        var fresh = await NewAsync(store.SavedSearches.Where(s => s.OwnerId == accountId && s.ArchivedAt == null), viewer, cancellationToken);
        var failing = await FailingAsync(accountId, viewer, cancellationToken);
        return [.. searches.Select(s => new SavedSearchLine(s, SearchAccess.Own, "", fresh.GetValueOrDefault(s.Id)) { Failing = failing.GetValueOrDefault(s.Id) })];
    }

    /// <summary>What others share with an account, by name.</summary>
    public async Task<IReadOnlyList<SavedSearchLine>> SharedAsync(long accountId, CancellationToken cancellationToken)
    {
        var rights = await finder.SharesOf(accountId).GroupBy(s => s.SearchId).Select(g => new { g.Key, Right = g.Max(s => (int)s.Right) }).ToDictionaryAsync(g => g.Key, g => g.Right, cancellationToken);
        var ids = rights.Keys.ToList();
        var searches = await store.SavedSearches.AsNoTracking().Where(s => ids.Contains(s.Id) && s.OwnerId != accountId && s.ArchivedAt == null).OrderBy(s => s.Name).ThenBy(s => s.Id)
            .ToListAsync(cancellationToken);
        var owners = searches.Select(s => s.OwnerId).ToHashSet();
        var names = await finder.NamesAsync(owners, cancellationToken);
        var apart = await KeptApart.FromAsync(store, accountId, owners, cancellationToken);
        return [.. searches.Where(s => !apart.Contains(s.OwnerId)).Select(s => new SavedSearchLine(s, (SearchAccess)rights[s.Id], names.GetValueOrDefault(s.OwnerId).Name ?? "", New: null))];
    }

    /// <summary>What of a search's hits is new: found since its owner last looked, still found, there for who asks, and not reviewed.</summary>
    public async Task<HashSet<long>> NewIdsAsync(SavedSearch search, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        return [.. await (await NewHitsAsync(store.SavedSearches.Where(s => s.Id == search.Id), viewer, cancellationToken)).Select(h => h.SubjectId).Distinct().ToListAsync(cancellationToken)];
    }

    /// <summary>The owner has looked: from now on something else is new.</summary>
    public async Task SeenAsync(SavedSearch search, DateTime now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        await store.SavedSearches.Where(s => s.Id == search.Id && s.SeenAt < now).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), cancellationToken);
    }

    private async Task<Dictionary<long, int>> FailingAsync(long accountId, Viewer viewer, CancellationToken cancellationToken)
    {
        var (members, jobs, organisations) = (store.VisibleIds(SubjectKind.Member, viewer), store.VisibleIds(SubjectKind.Job, viewer), store.VisibleIds(SubjectKind.Organisation, viewer));
        return await store.SearchExpectations
            .Where(e => e.State == ExpectationState.Fails && store.SavedSearches.Any(s => s.Id == e.SearchId && s.OwnerId == accountId && s.ArchivedAt == null)
                && ((e.Subject == SubjectKind.Member && members.Contains(e.SubjectId))
                    || (e.Subject == SubjectKind.Job && jobs.Contains(e.SubjectId))
                    || (e.Subject == SubjectKind.Organisation && organisations.Contains(e.SubjectId))))
            .GroupBy(e => e.SearchId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
    }

    private async Task<Dictionary<long, int>> NewAsync(IQueryable<SavedSearch> searches, Viewer viewer, CancellationToken cancellationToken) =>
        await (await NewHitsAsync(searches, viewer, cancellationToken)).Select(h => new { h.SavedSearchId, h.SubjectId }).Distinct().GroupBy(h => h.SavedSearchId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    /// <summary>Without those who keep from the viewer that they are open to work, in searches that nobody matches who is not.</summary>
    private async Task<IQueryable<AlertHit>> NewHitsAsync(IQueryable<SavedSearch> searches, Viewer viewer, CancellationToken cancellationToken)
    {
        var hits = New(searches, viewer);
        var closed = viewer.Scope.ClosedOf(SubjectKind.Member).ToArray();
        if (closed.Length == 0)
            return hits;
        var doubtful = hits.Where(h => h.Subject == SubjectKind.Member && EF.Parameter(closed).Contains(h.SubjectId)).Select(h => h.SavedSearchId);
        var asking = new List<long>();
        foreach (var search in await store.SavedSearches.AsNoTracking().Where(s => doubtful.Contains(s.Id)).ToListAsync(cancellationToken))
        {
            if (await resolver.NeedsOpenAsync(search, cancellationToken))
                asking.Add(search.Id);
        }

        long[] open = [.. asking];
        return hits.Where(h => h.Subject != SubjectKind.Member || !EF.Parameter(open).Contains(h.SavedSearchId) || !EF.Parameter(closed).Contains(h.SubjectId));
    }

    private IQueryable<AlertHit> New(IQueryable<SavedSearch> searches, Viewer viewer)
    {
        var (members, jobs, organisations) = (store.VisibleIds(SubjectKind.Member, viewer), store.VisibleIds(SubjectKind.Job, viewer), store.VisibleIds(SubjectKind.Organisation, viewer));
        return store.AlertHits.Standing(store).Where(h => searches.Any(s => s.Id == h.SavedSearchId && h.FirstMatchedAt > s.SeenAt)
            && ((h.Subject == SubjectKind.Member && members.Contains(h.SubjectId))
                || (h.Subject == SubjectKind.Job && jobs.Contains(h.SubjectId))
                || (h.Subject == SubjectKind.Organisation && organisations.Contains(h.SubjectId))));
    }
}
