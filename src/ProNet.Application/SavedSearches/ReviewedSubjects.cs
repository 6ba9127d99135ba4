using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>On whom there are decisions in a saved search, as far as they are there for who looks: what was decided on others is neither listed nor counted.</summary>
public sealed class ReviewedSubjects(ProNetDbContext store)
{
    private static readonly BySubject<Func<ProNetDbContext, Viewer, IQueryable<long>>> There = new(
        (SubjectKind.Member, (store, viewer) => store.Members.VisibleTo(viewer).Select(m => m.Id)),
        (SubjectKind.Job, (store, viewer) => store.Jobs.VisibleTo(viewer).Select(j => j.Id)),
        (SubjectKind.Organisation, (store, viewer) => store.Organisations.VisibleTo(viewer).Select(o => o.Id)));

    /// <param name="search">Whose decisions.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<HashSet<long>> ReadAsync(SavedSearch search, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        var reviewed = store.SearchReviews.Where(r => r.SearchId == search.Id && r.Subject == search.Subject).Select(r => r.SubjectId);
        return There[search.Subject](store, viewer).Where(id => reviewed.Contains(id)).ToHashSetAsync(cancellationToken);
    }
}
