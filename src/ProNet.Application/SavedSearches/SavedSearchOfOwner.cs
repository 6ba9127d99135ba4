using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>A search that its owner wants told to programs, and whether it may be.</summary>
public sealed class SavedSearchOfOwner(SavedSearchFinder finder, SavedSearchResolver resolver, SubscriptionRule rule)
{
    /// <returns>The search, or null with the reason: it is not theirs, cannot be run, or finds too much.</returns>
    public async Task<(SavedSearch? Search, SavedSearchProblem Problem)> FindTellingAsync(long accountId, long searchId, CancellationToken cancellationToken)
    {
        if (await finder.FindAsync(accountId, searchId, cancellationToken) is not { } found)
            return (null, SavedSearchProblem.NotFound);
        if (found.Access < SearchAccess.Own)
            return (null, SavedSearchProblem.NotAllowed);
        var resolved = await resolver.ResolveAsync(found.Search, cancellationToken);
        if (resolved.Criteria is null)
            return (null, resolved.Problem);
        var refused = await rule.CheckAsync(found.Search, resolved.Criteria, SubscriptionRule.OfPrograms, cancellationToken);
        return refused == SavedSearchProblem.None ? (found.Search, refused) : (null, refused);
    }
}
