using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProNet.Application.Alerts;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Domain.SavedSearches;
using ProNet.Indexing.Documents;
using ProNet.Lexicon;
using ProNet.Search.Building;
using ProNet.Search.Percolation;
using ProNet.Search.Requests;

namespace ProNet.Indexing.Alerts;

/// <summary>
/// The saved searches of the store, ready to be asked, in the memory of this process. A search that cannot be read is put into quarantine with its reason, and
/// all others go on. One thread at a time brings it up to date.
/// </summary>
internal sealed class WatchedSearches(SearchBuilder builder, CurrentLexicon lexicon, TimeProvider time, ILogger<WatchedSearches> log) : IDisposable
{
    private const int Learned = 500;

    private readonly Dictionary<long, WatchedSearch> searches = [];
    private readonly BySubject<PercolationIndex> indexes = new([.. Enum.GetValues<SubjectKind>().Select(kind => (kind, new PercolationIndex(kind)))]);
    private volatile SearchKey? known;
    private volatile bool isOpen;

    public int Count => searches.Count;

    public IEnumerable<WatchedSearch> All => searches.Values;

    /// <summary>Null when it is not watched, or not yet known whom it matched before.</summary>
    public WatchedSearch? Find(long id) => searches.TryGetValue(id, out var found) && found.IsSeeded ? found : null;

    /// <summary>From now on it says what is news.</summary>
    /// <param name="search">Whose matches were written down.</param>
    /// <param name="since">Since when it is asked.</param>
    public void Seeded(WatchedSearch search, DateTime since) => searches[search.Id] = search with { Asked = since, IsSeeded = true };

    /// <summary>It matches too much to be watched.</summary>
    public void Drop(long id) => Remove(id);

    /// <summary>Notes whether all are seeded that can be.</summary>
    public void Settled() => isOpen = searches.Values.Any(s => !s.IsSeeded);

    /// <summary>Whether a look is needed although nothing changed that searches could match: whom a new one matches is written down before the next change, not with it. Any thread may ask.</summary>
    /// <param name="last">Number of the latest saved search; 0 for none.</param>
    /// <param name="versions">Sum of the versions of all; null when nobody added them up this time.</param>
    public bool IsBehind(long last, long? versions) => known is { } seen
        ? seen.Last != last || (versions is { } sum && (isOpen || seen.Versions != sum))
        : last > 0;

    /// <summary>Stored searches of a kind by what they require.</summary>
    public PercolationIndex Of(SubjectKind subject) => indexes[subject];

    /// <summary>Forgets everything, so that words learned meanwhile are taken up with the next look.</summary>
    public void Forget() => known = null;

    /// <summary>Takes up searches that were saved, changed, archived, deleted or quarantined since the last look.</summary>
    /// <returns>True when there may be some that were not there before.</returns>
    public async Task<bool> RefreshAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        var key = await KeyAsync(context, cancellationToken);
        if (key == known)
            return false;
        if (known is null)
            await LearnAsync(context, cancellationToken);
        var isAnew = known is null || (known.Roles, known.LastRole, known.Today) != (key.Roles, key.LastRole, key.Today);
        var rows = await context.SavedSearches.AsNoTracking().ToDictionaryAsync(s => s.Id, cancellationToken);
        foreach (var gone in searches.Keys.Where(id => !rows.TryGetValue(id, out var row) || !IsWatched(row)).ToList())
            Remove(gone);
        await MatchLedger.LeaveAsync(context, context.SavedSearches.Where(s => s.ArchivedAt != null || s.QuarantinedAt != null).Select(s => s.Id), cancellationToken);
        var owners = await SubscriberReader.ReadAsync(context, [.. rows.Values.Where(IsWatched).Select(s => s.OwnerId).Distinct()], cancellationToken);
        var resolver = new SavedSearchResolver(context, new SavedSearchFinder(context));
        foreach (var row in rows.Values.Where(IsWatched))
        {
            // What a search is based on may have changed when nothing of its own did.
            if (isAnew || row.BaseSearchId is not null || !searches.TryGetValue(row.Id, out var held) || held.Version != row.Version)
                await TakeUpAsync(context, resolver, row, owners.GetValueOrDefault(row.OwnerId), isAnew, cancellationToken);
        }

        Settled();
        known = key;
        return true;
    }

    /// <summary>Sets a search aside that failed while it was asked, so that it holds up nobody else.</summary>
    public async Task QuarantineAsync(ProNetDbContext context, long id, QuarantineReason reason, CancellationToken cancellationToken)
    {
        Remove(id);
        // Whether it is written down, the next look shows.
        known = known is null ? null : known with { Searches = -1 };
        await context.QuarantineAsync(id, reason, time.GetUtcNow().UtcDateTime, cancellationToken);
    }

    public void Dispose()
    {
        foreach (var (_, index) in indexes.All)
            index.Dispose();
    }

    /// <summary>What is rare is learned from some of the subjects before the searches are filed under it.</summary>
    private async Task LearnAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        foreach (var (kind, index) in indexes.All)
        {
            foreach (var operation in await DocumentBuilder.BuildAfterAsync(context, lexicon, kind, 0, Learned, cancellationToken))
            {
                if (operation.Renditions[Views.Widest] is { } document)
                    index.Learn(new PercolatedDocument(document));
            }
        }
    }

    private static bool IsWatched(SavedSearch search) => search.ArchivedAt is null && search.QuarantinedAt is null;

    private async Task<SearchKey> KeyAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var watched = context.SavedSearches.Where(s => s.ArchivedAt == null && s.QuarantinedAt == null);
        return new SearchKey(
            await watched.CountAsync(cancellationToken),
            await context.SavedSearches.SumAsync(s => s.Version, cancellationToken),
            await context.SavedSearches.MaxAsync(s => (long?)s.Id, cancellationToken) ?? 0,
            await context.OrganisationRoles.CountAsync(cancellationToken),
            await context.OrganisationRoles.MaxAsync(r => (long?)r.Id, cancellationToken) ?? 0,
            await context.SavedSearchShares.CountAsync(cancellationToken),
            await context.SavedSearchShares.MaxAsync(s => (long?)s.Id, cancellationToken) ?? 0,
            await context.Exclusions.CountAsync(cancellationToken),
            await context.Exclusions.MaxAsync(e => (long?)e.Id, cancellationToken) ?? 0,
            today);
    }

    private async Task TakeUpAsync(ProNetDbContext context, SavedSearchResolver resolver, SavedSearch row, Subscriber? owner, bool isAnew, CancellationToken cancellationToken)
    {
        try
        {
            var resolved = await resolver.ResolveAsync(row, cancellationToken);
            if (resolved.Problem is SavedSearchProblem.BrokenQuery or SavedSearchProblem.UnknownGrammar)
                await QuarantineAsync(context, row.Id, resolved.Problem == SavedSearchProblem.BrokenQuery ? QuarantineReason.BrokenQuery : QuarantineReason.UnknownGrammar, cancellationToken);
            else if (owner is null || resolved.Criteria is not { } criteria)
                await LeaveAsync(context, row.Id, cancellationToken);
            else if (isAnew || !searches.TryGetValue(row.Id, out var held) || held.Version != row.Version || held.Fingerprint != SavedSearchRequests.Fingerprint(criteria))
                Put(row, criteria, resolved.AskedAt, owner);
        }
        catch (Exception e) when (e is not (OperationCanceledException or System.Data.Common.DbException))
        {
            log.LogError(e, "The saved search {Search} cannot be matched and is set aside", row.Id);
            await QuarantineAsync(context, row.Id, QuarantineReason.Failed, cancellationToken);
        }
    }

    /// <summary>Without what it is based on it finds nothing, until that comes back.</summary>
    private async Task LeaveAsync(ProNetDbContext context, long id, CancellationToken cancellationToken)
    {
        Remove(id);
        await MatchLedger.LeaveAsync(context, context.SavedSearches.Where(s => s.Id == id).Select(s => s.Id), cancellationToken);
    }

    private void Put(SavedSearch row, SearchCriteria criteria, DateTime askedAt, Subscriber owner)
    {
        var stored = new StoredSearch(row.Id, SavedSearchRequests.Build(builder, criteria, owner));
        indexes[row.Subject].Put(stored);
        searches[row.Id] = new WatchedSearch(row.Id, row.Version, SavedSearchRequests.Fingerprint(criteria), askedAt, owner, stored) { TellsReturns = row.TellsReturns };
    }

    private void Remove(long id)
    {
        if (searches.Remove(id, out var held))
            indexes[held.Search.Request.Criteria.Subject].Remove(id);
    }
}
