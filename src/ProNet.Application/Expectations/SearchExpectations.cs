using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Domain.SavedSearches;
using ProNet.Search;

namespace ProNet.Application.Expectations;

/// <summary>What a saved search must find or not find, for whoever may edit it. What is not there for them cannot be expected.</summary>
public sealed class SearchExpectations(ProNetDbContext store, SavedSearchFinder finder, CheckExpectationsHandler check, TimeProvider time)
{
    /// <summary>Expects something of a subject of the kind that is searched, or the contrary of what was expected; and checks it.</summary>
    public async Task<SavedSearchProblem> SetAsync(long accountId, Viewer viewer, long searchId, (long SubjectId, bool MustBeFound) expected, CancellationToken cancellationToken)
    {
        var (search, problem) = await EditableAsync(accountId, searchId, cancellationToken);
        if (search is null)
            return problem;
        // Expected already or not: that somebody was there before tells of whoever keeps back.
        if (!await store.VisibleIds(search.Subject, viewer).ContainsAsync(expected.SubjectId, cancellationToken))
            return SavedSearchProblem.UnknownExpected;
        var all = store.SearchExpectations.Where(e => e.SearchId == searchId);
        var expectation = await all.FirstOrDefaultAsync(e => e.Subject == search.Subject && e.SubjectId == expected.SubjectId, cancellationToken);
        if (expectation is null)
        {
            if (await all.CountAsync(cancellationToken) >= SavedSearchLimits.ExpectationsPerSearch)
                return SavedSearchProblem.TooManyExpectations;
            store.Add(expectation = new SearchExpectation { SearchId = searchId, Subject = search.Subject, SubjectId = expected.SubjectId, MustBeFound = !expected.MustBeFound });
        }

        if (expectation.MustBeFound != expected.MustBeFound)
        {
            (expectation.MustBeFound, expectation.ById, expectation.At) = (expected.MustBeFound, accountId, time.GetUtcNow().UtcDateTime);
            (expectation.State, expectation.CheckedAt, expectation.FailsSince) = (ExpectationState.Unchecked, null, null);
        }

        problem = await SaveAsync(cancellationToken);
        if (problem == SavedSearchProblem.None)
            await TryCheckAsync(searchId, cancellationToken);
        return problem;
    }

    /// <summary>The same of one that is named: by the address of its page, or by handle, number or short name.</summary>
    public async Task<SavedSearchProblem> SetAsync(long accountId, Viewer viewer, long searchId, (string Name, bool MustBeFound) expected, CancellationToken cancellationToken)
    {
        var (search, problem) = await EditableAsync(accountId, searchId, cancellationToken);
        if (search is null)
            return problem;
        return await IdAsync(search.Subject, viewer, expected.Name.Trim(), cancellationToken) is { } subject
            ? await SetAsync(accountId, viewer, searchId, (subject, expected.MustBeFound), cancellationToken)
            : SavedSearchProblem.UnknownExpected;
    }

    /// <summary>Expects nothing of a subject any more; nothing was expected is no error.</summary>
    public async Task<SavedSearchProblem> RemoveAsync(long accountId, long searchId, long subjectId, CancellationToken cancellationToken)
    {
        var (search, problem) = await EditableAsync(accountId, searchId, cancellationToken);
        if (search is not null)
            await store.SearchExpectations.Where(e => e.SearchId == searchId && e.Subject == search.Subject && e.SubjectId == subjectId).ExecuteDeleteAsync(cancellationToken);
        return problem;
    }

    private async Task<(SavedSearch? Search, SavedSearchProblem Problem)> EditableAsync(long accountId, long searchId, CancellationToken cancellationToken) =>
        await finder.FindAsync(accountId, searchId, cancellationToken) switch
        {
            null => (null, SavedSearchProblem.NotFound),
            { Access: < SearchAccess.Edit } => (null, SavedSearchProblem.NotAllowed),
            var found => (found.Search, SavedSearchProblem.None),
        };

    private async Task<long?> IdAsync(SubjectKind subject, Viewer viewer, string name, CancellationToken cancellationToken)
    {
        var address = name.Split('?', '#')[0].TrimEnd('/');
        var key = address[(address.LastIndexOf('/') + 1)..].TrimStart('@').ToLowerInvariant();
        return subject switch
        {
            SubjectKind.Member => await store.Members.VisibleTo(viewer).Where(m => m.Handle == key).Select(m => (long?)m.Id).FirstOrDefaultAsync(cancellationToken),
            SubjectKind.Organisation => await store.Organisations.VisibleTo(viewer).Where(o => o.Slug == key || o.Name == name).OrderBy(o => o.Id).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancellationToken),
            _ => long.TryParse(key.Split('-')[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null,
        };
    }

    /// <summary>Where the engine cannot answer now, the next check says it.</summary>
    private async Task TryCheckAsync(long searchId, CancellationToken cancellationToken)
    {
        try
        {
            await check.HandleAsync(null, searchId, cancellationToken);
        }
        catch (SearchEngineUnavailableException)
        {
            // It stays unchecked, which its row says.
        }
    }

    /// <summary>Twice at the same moment: the second is told.</summary>
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
