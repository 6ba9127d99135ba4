using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Requests;

namespace ProNet.Application.SavedSearches;

/// <summary>
/// On whom there are decisions in a saved search, as far as they are there for who looks: what was decided on others is neither listed nor counted.
/// Where the search asks who is open to work, only those are there who are so for who looks, or else a decision of somebody who knows it would tell it.
/// </summary>
public sealed class ReviewedSubjects(ProNetDbContext store)
{
    /// <param name="search">Whose decisions.</param>
    /// <param name="criteria">What it asks, bases included.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<HashSet<long>> ReadAsync(SavedSearch search, SearchCriteria criteria, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        return await AmongAsync(store.SearchReviews.Where(r => r.SearchId == search.Id && r.Subject == search.Subject).Select(r => r.SubjectId), criteria, viewer, cancellationToken);
    }

    /// <summary>The same of what else was noted on subjects of a search.</summary>
    /// <param name="subjects">Of the kind that is searched.</param>
    /// <param name="criteria">What the search asks, bases included.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<HashSet<long>> AmongAsync(IQueryable<long> subjects, SearchCriteria criteria, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        var availability = AvailabilityFilter.Of(criteria);
        if (availability.AsksNothing)
            return await store.VisibleIds(criteria.Subject, viewer).Where(id => subjects.Contains(id)).ToHashSetAsync(cancellationToken);
        var members = await store.Members.AsNoTracking().VisibleTo(viewer).Where(m => subjects.Contains(m.Id))
            .Select(m => new { m.Id, m.Audience, m.FactAudiences, m.OpenToWork, m.Availability }).ToListAsync(cancellationToken);
        return members.Select(m => new Member { Id = m.Id, Handle = "", Audience = m.Audience, FactAudiences = m.FactAudiences, OpenToWork = m.OpenToWork, Availability = m.Availability })
            .Where(m => availability.Matches(m, viewer)).Select(m => m.Id).ToHashSet();
    }
}
