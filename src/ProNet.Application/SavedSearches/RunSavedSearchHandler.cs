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
    ProNetDbContext store, SavedSearchResolver resolver, RunSearchHandler run, HitReader hits, SavedSearchReader searches)
{
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<SavedSearchRun> HandleAsync(FoundSearch found, SavedSearchQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(question);
        var search = found.Search;
        var resolved = await resolver.ResolveAsync(search, cancellationToken);
        if (resolved.Criteria is not { } criteria)
            return new SavedSearchRun { Problem = resolved.Problem };
        var all = await store.SearchReviews.AsNoTracking().Where(r => r.SearchId == search.Id && r.Subject == search.Subject).ToDictionaryAsync(r => r.SubjectId, cancellationToken);
        var fresh = await searches.NewIdsAsync(search, question.Viewer, cancellationToken);
        var result = new SavedSearchRun { Criteria = criteria, Reviews = all.Values.GroupBy(r => r.Status).ToDictionary(g => g.Key, g => g.Count()) };
        if (StatusOf(question.Filter) is { } status)
            return result with { Hits = await ChosenAsync(search.Subject, [.. all.Values.Where(r => r.Status == status)], question, cancellationToken), Total = result.Reviews.GetValueOrDefault(status) };

        var answer = await run.HandleAsync(new SearchPageRequest(new SearchAddress(criteria, question.After, question.Limit), question.Viewer, question.Language)
        {
            Facets = [],
            Without = all.Values.Where(r => IsLeftOut(r.Status, question.Filter)).Select(r => r.SubjectId).Order().ToValueList(),
        }, cancellationToken);
        return result with
        {
            Answer = answer,
            Total = answer.Response.Total,
            Hits = answer.Hits.Select(h => new ReviewedHit(h, all.GetValueOrDefault(h.Hit.Id), fresh.Contains(h.Hit.Id))).ToValueList(),
        };
    }

    /// <summary>Those with one decision, the latest first, whether or not the search finds them still: the shortlist does not lose anybody by itself.</summary>
    private async Task<ValueList<ReviewedHit>> ChosenAsync(SubjectKind subject, List<SearchReview> chosen, SavedSearchQuestion question, CancellationToken cancellationToken)
    {
        var reviews = chosen.OrderByDescending(r => r.At).ThenByDescending(r => r.Id)
            .SkipWhile(r => question.After is { } after && r.SubjectId != after.Id).Skip(question.After is null ? 0 : 1).Take(question.Limit).ToDictionary(r => r.SubjectId);
        var found = await hits.ReadAsync(subject, reviews.Keys.Select(id => new SearchHit { Id = id, Score = 0 }).ToValueList(), question.Viewer, cancellationToken);
        return found.Select(h => new ReviewedHit(h, reviews[h.Hit.Id], IsNew: false)).ToValueList();
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
