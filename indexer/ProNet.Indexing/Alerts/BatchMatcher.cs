using System.Data.Common;
using Microsoft.Extensions.Logging;
using ProNet.Data;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Access;
using ProNet.Search.Percolation;

namespace ProNet.Indexing.Alerts;

/// <summary>Says which watched searches match changed subjects: the pre-search proposes, each search answers for itself. One that throws is set aside and the others go on.</summary>
internal sealed class BatchMatcher(WatchedSearches searches, ILogger<BatchMatcher> log)
{
    /// <summary>
    /// All matches of a subject as if nothing were kept from anybody; whom a subject is kept from is asked only of those whom there is something to tell. Searches for who is not
    /// open to work are asked at once as their owners, because what is kept from these makes matches.
    /// </summary>
    public async Task<Dictionary<long, PercolatedDocument>> MatchAsync(
        ProNetDbContext context, AlertScopes scopes, ChangedSubject subject, CancellationToken cancellationToken)
    {
        var matches = new Dictionary<long, PercolatedDocument>();
        var candidates = new List<StoredSearch>();
        foreach (var (document, views) in subject.Documents)
        {
            candidates.Clear();
            searches.Of(document.Document.Subject).Candidates(document, candidates);
            foreach (var candidate in candidates)
            {
                if (!views.Contains(candidate.Request.Scope.View) || searches.Find(candidate.Id) is not { } watched)
                    continue;
                var scope = candidate.DependsOnAvailability ? await scopes.OfAsync(watched.Subscriber, cancellationToken) : candidate.Request.Scope;
                if (await AskAsync(context, candidate, document, scope, cancellationToken))
                    matches.Add(candidate.Id, document);
            }
        }

        return matches;
    }

    /// <summary>Whether a search matches as somebody; one that throws is set aside, and does not.</summary>
    public async Task<bool> AskAsync(ProNetDbContext context, StoredSearch search, PercolatedDocument document, AccessScope scope, CancellationToken cancellationToken)
    {
        try
        {
            return search.Matches(document, scope);
        }
        catch (Exception e) when (e is not (OperationCanceledException or DbException))
        {
            log.LogError(e, "The saved search {Search} failed and is set aside", search.Id);
            await searches.QuarantineAsync(context, search.Id, QuarantineReason.Failed, cancellationToken);
            return false;
        }
    }
}
