using Microsoft.EntityFrameworkCore;
using ProNet.Application.Searching;
using ProNet.Data;
using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.SavedSearches;

/// <summary>Runs a saved search as whoever opens it: their visibility, their answer. It goes the way of every search page.</summary>
public sealed class RunSavedSearchHandler(
    ProNetDbContext store, SavedSearchResolver resolver, RunSearchHandler run, HitReader hits, SavedSearchReader searches, ReviewedSubjects reviewed, TimeProvider time)
{
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<SavedSearchRun> HandleAsync(FoundSearch found, SavedSearchQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(question);
        var search = found.Search;
        var resolved = await resolver.ResolveAsync(search, cancellationToken);
        if (resolved.Criteria is not { } criteria)
        {
            await QuarantineAsync(search, resolved.Problem, cancellationToken);
            return new SavedSearchRun { Problem = resolved.Problem };
        }

        var all = await store.SearchReviews.AsNoTracking().Where(r => r.SearchId == search.Id && r.Subject == search.Subject).ToDictionaryAsync(r => r.SubjectId, cancellationToken);
        var there = await reviewed.ReadAsync(search, criteria, question.Viewer, cancellationToken);
        var seen = all.Values.Where(r => there.Contains(r.SubjectId)).ToList();
        var fresh = await searches.NewIdsAsync(search, question.Viewer, cancellationToken);
        var result = new SavedSearchRun { Criteria = criteria, Reviews = seen.GroupBy(r => r.Status).ToDictionary(g => g.Key, g => g.Count()) };
        if (StatusOf(question.Filter) is { } status)
            return await ChosenAsync(result, search.Subject, seen.FindAll(r => r.Status == status), question, cancellationToken);

        var answer = await run.HandleAsync(new SearchPageRequest(new SearchAddress(criteria, question.After, question.Limit) { Rank = SavedQuery.Read(search.Subject, search.Query, search.GrammarVersion).Rank }, question.Viewer, question.Language)
        {
            Facets = [],
            Without = all.Values.Where(r => IsLeftOut(r.Status, question.Filter)).Select(r => r.SubjectId).Order().ToValueList(),
        }, cancellationToken);
        return result with
        {
            Answer = answer,
            Total = answer.Response.Total,
            Next = answer.Response.Next,
            Hits = answer.Hits.Select(h => new ReviewedHit(h, all.GetValueOrDefault(h.Hit.Id), fresh.Contains(h.Hit.Id))).ToValueList(),
        };
    }

    /// <summary>Those with one decision, the latest first, whether or not the search finds them still: the shortlist does not lose anybody by itself.</summary>
    private async Task<SavedSearchRun> ChosenAsync(SavedSearchRun result, SubjectKind subject, List<SearchReview> chosen, SavedSearchQuestion question, CancellationToken cancellationToken)
    {
        var ordered = chosen.OrderByDescending(r => r.At).ThenByDescending(r => r.Id).ToList();
        var rest = question.After is { } after ? [.. ordered.SkipWhile(r => r.SubjectId != after.Id).Skip(1)] : ordered;
        var page = rest.Take(question.Limit).ToList();
        var reviews = page.ToDictionary(r => r.SubjectId);
        var found = await hits.ReadAsync(subject, page.Select(r => new SearchHit { Id = r.SubjectId, Score = 0 }).ToValueList(), question.Viewer, cancellationToken);
        return result with
        {
            Hits = found.Select(h => new ReviewedHit(h, reviews[h.Hit.Id], IsNew: false)).ToValueList(),
            Total = chosen.Count,
            Next = rest.Count > page.Count ? new SearchCursor("", page[^1].SubjectId) : null,
        };
    }

    /// <summary>One that cannot be read itself is stopped everywhere. One whose base is missing goes on by itself once there is one again.</summary>
    private async Task QuarantineAsync(SavedSearch search, SavedSearchProblem problem, CancellationToken cancellationToken)
    {
        var reason = problem switch
        {
            SavedSearchProblem.UnknownGrammar => QuarantineReason.UnknownGrammar,
            SavedSearchProblem.BrokenQuery => QuarantineReason.BrokenQuery,
            _ => QuarantineReason.None,
        };
        if (reason != QuarantineReason.None)
            await store.QuarantineAsync(search.Id, reason, time.GetUtcNow().UtcDateTime, cancellationToken);
    }

    private static ReviewStatus? StatusOf(ReviewFilter filter) => filter switch
    {
        ReviewFilter.Seen => ReviewStatus.Seen,
        ReviewFilter.Shortlisted => ReviewStatus.Shortlisted,
        ReviewFilter.Rejected => ReviewStatus.Rejected,
        ReviewFilter.Hidden => ReviewStatus.Hidden,
        _ => null,
    };

    private static bool IsLeftOut(ReviewStatus status, ReviewFilter filter) =>
        filter == ReviewFilter.Unreviewed || (filter == ReviewFilter.Open && status is (ReviewStatus.Rejected or ReviewStatus.Hidden));
}
