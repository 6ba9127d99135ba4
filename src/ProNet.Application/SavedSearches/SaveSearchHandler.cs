using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Querying;

namespace ProNet.Application.SavedSearches;

/// <summary>Saves a search. Nobody is sent anything for it until they choose how often.</summary>
public sealed class SaveSearchHandler(ProNetDbContext store, SavedSearchResolver resolver, SavedSearchFinder finder, SubscriptionRule rule, TimeProvider time)
{
    public async Task<SavedSearchResult> HandleAsync(long accountId, SearchDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var now = time.GetUtcNow().UtcDateTime;
        var alerts = draft.Alerts?.Check(now) ?? SavedSearchProblem.None;
        if ((draft.Labels.Problem, alerts) is var (labels, settings) && (labels != SavedSearchProblem.None || settings != SavedSearchProblem.None))
            return labels != SavedSearchProblem.None ? labels : settings;
        var reading = SavedQuery.Read(draft.Subject, draft.Query, ParsedQuery.GrammarVersion);
        if (reading.Address is null)
            return new SavedSearchResult(SavedSearchProblem.BrokenQuery) { Diagnostics = reading.Diagnostics };
        var query = SavedQuery.Of(reading.Address);
        if (query.Length > SavedSearchLimits.LongestQuery)
            return SavedSearchProblem.QueryTooLong;
        var own = store.SavedSearches.Where(s => s.OwnerId == accountId);
        if (await own.CountAsync(cancellationToken) >= SavedSearchLimits.SearchesPerAccount)
            return SavedSearchProblem.TooManySearches;
        var search = new SavedSearch
        {
            OwnerId = accountId,
            Name = draft.Labels.Name,
            Note = draft.Labels.Note,
            Tags = [.. draft.Labels.Tags],
            Subject = draft.Subject,
            Query = query,
            GrammarVersion = ParsedQuery.GrammarVersion,
            Position = (await own.MinAsync(s => (int?)s.Position, cancellationToken) ?? 0) - 1,
            CreatedAt = now,
            UpdatedAt = now,
            AskedAt = now,
            SeenAt = now,
            Version = 1,
        };
        draft.Alerts?.Apply(search, now);
        if (draft.BaseSearchId is { } below)
        {
            search.BaseSearchId = below;
            // One that was never shared is not there.
            if (await finder.FindAsync(accountId, below, cancellationToken) is not { Access: >= SearchAccess.Use })
                return SavedSearchProblem.BaseGone;
        }

        var resolved = await resolver.ResolveAsync(search, cancellationToken);
        if (resolved.Criteria is null)
            return resolved.Problem;
        if (await rule.CheckAsync(search, resolved.Criteria, cancellationToken) is var refused and not SavedSearchProblem.None)
            return refused;
        store.Add(search);
        await store.SaveChangesAsync(cancellationToken);
        return new SavedSearchResult(SavedSearchProblem.None, search);
    }
}
