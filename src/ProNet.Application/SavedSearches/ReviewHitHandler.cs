using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.SavedSearches;

/// <summary>Keeps what was decided on a hit, for all whom the search is shared with; the last decision counts.</summary>
public sealed class ReviewHitHandler(ProNetDbContext store, SavedSearchFinder finder, TimeProvider time)
{
    /// <param name="accountId">Who decides.</param>
    /// <param name="viewer">As whom: what is not there for them cannot be decided on.</param>
    /// <param name="searchId">Where.</param>
    /// <param name="subjectId">On whom or what, of the kind that is searched.</param>
    /// <param name="decision">The status, null for not yet reviewed, which removes the note too; and a note, null to keep the one there is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SavedSearchProblem> HandleAsync(
        long accountId, Viewer viewer, long searchId, long subjectId, (ReviewStatus? Status, string? Note) decision, CancellationToken cancellationToken)
    {
        if (await finder.FindAsync(accountId, searchId, cancellationToken) is not { } found)
            return SavedSearchProblem.NotFound;
        if (found.Access < SearchAccess.Use)
            return SavedSearchProblem.NotAllowed;
        var note = decision.Note is { } written ? SearchLabels.NoteOf(written) : null;
        if (note?.Length > SavedSearchLimits.LongestNote)
            return SavedSearchProblem.NoteTooLong;
        if (decision.Status is { } wanted && !Enum.IsDefined(wanted))
            return SavedSearchProblem.UnknownStatus;
        var subject = found.Search.Subject;
        var reviews = store.SearchReviews.Where(r => r.SearchId == searchId);
        var review = await reviews.FirstOrDefaultAsync(r => r.Subject == subject && r.SubjectId == subjectId, cancellationToken);
        if (decision.Status is not { } status)
        {
            if (review is not null)
                store.Remove(review);
        }
        else
        {
            // Decided on already or not: that somebody was there before tells of whoever keeps back.
            if (!await store.VisibleIds(subject, viewer).ContainsAsync(subjectId, cancellationToken))
                return SavedSearchProblem.UnknownSubject;
            if (review is null)
            {
                if (await reviews.CountAsync(cancellationToken) >= SavedSearchLimits.ReviewsPerSearch)
                    return SavedSearchProblem.TooManyReviews;
                store.Add(review = new SearchReview { SearchId = searchId, Subject = subject, SubjectId = subjectId });
            }

            (review.Status, review.Note, review.ById, review.At) = (status, note ?? review.Note, accountId, time.GetUtcNow().UtcDateTime);
        }

        return await SaveAsync(cancellationToken);
    }

    /// <summary>Two who decide at the same moment: the second is told, and decides again.</summary>
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
}
