using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Requests;

namespace ProNet.Application.SavedSearches;

/// <summary>
/// From a saved search to what it asks: its own criteria and those of what it is based on. Pages, API and alerts ask here, so that they cannot disagree. A base
/// counts as far as the owner may use it; without it the search stops, because its own criteria alone would find more than was meant.
/// </summary>
public sealed class SavedSearchResolver(ProNetDbContext store, SavedSearchFinder finder)
{
    public async Task<ResolvedSearch> ResolveAsync(SavedSearch search, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        var own = SavedQuery.Read(search.Subject, search.Query, search.GrammarVersion);
        if (own.Criteria is not { } criteria)
            return Stopped(own.Problem == QuarantineReason.UnknownGrammar ? SavedSearchProblem.UnknownGrammar : SavedSearchProblem.BrokenQuery);
        return search.BaseSearchId is { } below
            ? await WithBaseAsync(search, below, criteria, cancellationToken)
            : new ResolvedSearch(criteria, SavedSearchProblem.None, search.AskedAt);
    }

    /// <summary>What a search asks; null where it cannot be run. One that cannot even be read ends nothing.</summary>
    public async Task<SearchCriteria?> TryResolveAsync(SavedSearch search, CancellationToken cancellationToken)
    {
        try
        {
            return (await ResolveAsync(search, cancellationToken)).Criteria;
        }
        catch (Exception e) when (e is not (OperationCanceledException or DbException))
        {
            return null;
        }
    }

    /// <summary>Whether nobody matches who is seen as not open to work. Of one that cannot be run it is not known, and taken for so: it finds nobody.</summary>
    public async Task<bool> NeedsOpenAsync(SavedSearch search, CancellationToken cancellationToken) =>
        (await ResolveAsync(search, cancellationToken)).Criteria is not { } criteria || AvailabilityFilter.Of(criteria).NeedsOpen;

    /// <summary>Goes down from base to base; each is used by the owner of the one above it.</summary>
    private async Task<ResolvedSearch> WithBaseAsync(SavedSearch above, long? below, SearchCriteria criteria, CancellationToken cancellationToken)
    {
        var met = new HashSet<long> { above.Id };
        var asked = above.AskedAt;
        for (var user = above.OwnerId; below is { } id;)
        {
            if (!met.Add(id))
                return Stopped(SavedSearchProblem.BaseInCircle);
            if (met.Count > SavedSearchLimits.DeepestBase + 1)
                return Stopped(SavedSearchProblem.BaseTooDeep);
            var found = await store.SavedSearches.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, cancellationToken);
            if (found is null || found.ArchivedAt is not null)
                return Stopped(SavedSearchProblem.BaseGone);
            if (found.OwnerId != user && await finder.AccessAsync(user, id, cancellationToken) < SearchAccess.Use)
                return Stopped(SavedSearchProblem.BaseNotShared);
            if (found.Subject != criteria.Subject)
                return Stopped(SavedSearchProblem.BaseOfOtherKind);
            if (SavedQuery.Read(found.Subject, found.Query, found.GrammarVersion).Criteria is not { } first)
                return Stopped(SavedSearchProblem.BaseBroken);
            if (CombinedCriteria.Of(first, criteria) is not { } both)
                return Stopped(SavedSearchProblem.TooMuchTogether);
            (criteria, user, below) = (both, found.OwnerId, found.BaseSearchId);
            asked = found.AskedAt > asked ? found.AskedAt : asked;
        }

        return new ResolvedSearch(criteria, SavedSearchProblem.None, asked);
    }

    private static ResolvedSearch Stopped(SavedSearchProblem problem) => new(null, problem, default);
}
