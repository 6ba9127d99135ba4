using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Alerts;
using ProNet.Application.SavedSearches;
using ProNet.Application.Searching;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Responses;

namespace ProNet.Application.Expectations;

/// <summary>
/// What is expected of a saved search and what it comes to now. Whoever looks gets their own answer: what the owner's search finds could tell others what the owner
/// alone may know. Of subjects that are not there for them others are told nothing, and the owner only that they are not.
/// </summary>
public sealed class ExpectationReader(ProNetDbContext store, SavedSearchResolver resolver, ReviewedSubjects noted, HitReader hits, ISearcher searcher, SearchBuilder builder)
{
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<IReadOnlyList<ExpectationLine>> ReadAsync(FoundSearch found, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(viewer);
        var (search, isOwn) = (found.Search, found.Access == SearchAccess.Own);
        var rows = await store.SearchExpectations.AsNoTracking().Where(e => e.SearchId == search.Id && e.Subject == search.Subject).OrderBy(e => e.Id).ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return [];
        var criteria = search.QuarantinedAt is null ? (await resolver.ResolveAsync(search, cancellationToken)).Criteria : null;
        var subjects = store.SearchExpectations.Where(e => e.SearchId == search.Id && e.Subject == search.Subject).Select(e => e.SubjectId);
        // Of a search that cannot be run it is not known whether it asks who is open to work: others see nothing of it.
        var there = isOwn ? await store.VisibleIds(search.Subject, viewer).Where(id => subjects.Contains(id)).ToHashSetAsync(cancellationToken)
            : criteria is null ? [] : await noted.AmongAsync(subjects, criteria, viewer, cancellationToken);
        var shown = isOwn ? rows : rows.FindAll(r => there.Contains(r.SubjectId));
        var asked = new ExpectedSearch(search, criteria, new Subscriber(0, viewer, language), shown, there);
        var states = await asked.AskAsync(new AnsweringSide(builder, searcher.SearchAsync), cancellationToken);
        var cards = (await hits.ReadAsync(search.Subject, there.Select(id => new SearchHit { Id = id, Score = 0 }).ToValueList(), viewer, cancellationToken)).ToDictionary(h => h.Hit.Id);
        var coming = isOwn ? await ComingAsync(search.Id, cancellationToken) : [];
        return [.. shown.Select((row, i) => new ExpectationLine(row, cards.GetValueOrDefault(row.SubjectId), states[i])
        {
            FailsSince = isOwn && states[i] == ExpectationState.Fails ? row.FailsSince : null,
            WillPass = states[i] != ExpectationState.NotVisible && coming.TryGetValue(row.Id, out var passes) ? passes : null,
        })];
    }

    /// <summary>What the generation that waits would change.</summary>
    private Task<Dictionary<long, bool>> ComingAsync(long searchId, CancellationToken cancellationToken) => store.ExpectationChanges
        .Where(c => store.SearchExpectations.Any(e => e.Id == c.ExpectationId && e.SearchId == searchId) && store.IndexGenerations.Any(g => g.Id == c.GenerationId && g.State == GenerationState.Held))
        .ToDictionaryAsync(c => c.ExpectationId, c => c.Passes, cancellationToken);
}
