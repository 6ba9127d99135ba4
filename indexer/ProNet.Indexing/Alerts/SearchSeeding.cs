using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Data.Feed;
using ProNet.Data.Recording;
using ProNet.Domain.Facts;
using ProNet.Domain.SavedSearches;
using ProNet.Indexing.Documents;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Search.Percolation;

namespace ProNet.Indexing.Alerts;

/// <summary>
/// Writes down whom a search matches when it is saved or asks something else, so that these are no news later. Who changed between that moment and now is news
/// already: the change may have passed while nobody knew the search yet, and telling of one too many is better than losing one. Of an exclusion that ended meanwhile
/// nothing is known: whom it hid counts as matched before.
/// </summary>
internal sealed class SearchSeeding(IDbContextFactory<ProNetDbContext> contexts, WatchedSearches searches, LiveMatches live, CurrentLexicon lexicon, TimeProvider time, ILogger<SearchSeeding> log)
{
    private const int Page = 500;

    /// <summary>Changes that the engine has not heard of and that are looked at, the latest; more wait only while a store is filled.</summary>
    private const int MostUnheard = 2_000;

    /// <summary>When what is found in hindsight is a hit: dated back, it would be early, or older than the alerts that were asked for meanwhile.</summary>
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Seeds what is not seeded yet. A search that cannot be asked now is left for the next time.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        var open = searches.All.Where(s => !s.IsSeeded).ToList();
        if (open.Count == 0)
            return;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var watches = await context.SearchWatches.AsNoTracking().ToDictionaryAsync(w => w.SavedSearchId, cancellationToken);
        foreach (var search in open)
        {
            if (watches.TryGetValue(search.Id, out var watch) && watch.Fingerprint == search.Fingerprint)
                Know(search, watch);
            else
                await SeedAsync(context, search, watch, cancellationToken);
        }

        searches.Settled();
    }

    private void Know(WatchedSearch search, SearchWatch watch)
    {
        if (watch.IsTooBroad)
            searches.Drop(search.Id);
        else
            searches.Seeded(search, watch.Since);
    }

    private async Task SeedAsync(ProNetDbContext context, WatchedSearch search, SearchWatch? watch, CancellationToken cancellationToken)
    {
        try
        {
            var scope = await new AlertScopes(context).OfAsync(search.Subscriber, cancellationToken);
            var found = await live.ReadAsync(search, scope, cancellationToken);
            Know(search, await contexts.TransactAsync(
                (store, ct) => watch is { IsTooBroad: false } && watch.Fingerprint == SearchWatch.Behind + search.Fingerprint && found is not null
                    ? CatchUpAsync(store, search, scope, found, watch, ct)
                    : WriteAsync(store, search, scope, found, ct),
                cancellationToken));
        }
        catch (DbUpdateException e)
        {
            // Another worker was faster.
            if (await context.SearchWatches.AsNoTracking().FirstOrDefaultAsync(w => w.SavedSearchId == search.Id && w.Fingerprint == search.Fingerprint, cancellationToken) is { } theirs)
                Know(search, theirs);
            else
                Complain(search, e);
        }
        catch (SearchEngineUnavailableException e)
        {
            Complain(search, e);
        }
        catch (Exception e) when (e is not (OperationCanceledException or System.Data.Common.DbException))
        {
            log.LogError(e, "The saved search {Search} failed and is set aside", search.Id);
            await searches.QuarantineAsync(context, search.Id, QuarantineReason.Failed, cancellationToken);
        }
    }

    private void Complain(WatchedSearch search, Exception e) =>
        log.LogWarning("What the saved search {Search} matches cannot be written down now: {Reason}", search.Id, e.Message);

    private async Task<SearchWatch> WriteAsync(ProNetDbContext store, WatchedSearch search, AccessScope scope, HashSet<long>? found, CancellationToken cancellationToken)
    {
        var kind = search.Search.Request.Criteria.Subject;
        await store.AlertMatches.Where(m => m.SavedSearchId == search.Id).ExecuteDeleteAsync(cancellationToken);
        await store.SearchWatches.Where(w => w.SavedSearchId == search.Id).ExecuteDeleteAsync(cancellationToken);
        var watch = new SearchWatch { SavedSearchId = search.Id, Fingerprint = search.Fingerprint, Since = search.Asked, IsTooBroad = found is null };
        store.SearchWatches.Add(watch);
        if (found is not null)
        {
            await HearAsync(store, search, scope, search.Asked, found, cancellationToken);
            await TellAsync(store, search, scope, found, cancellationToken);
        }

        foreach (var id in found ?? [])
            MatchLedger.Add(store, search.Id, kind, id);
        await store.SaveChangesAsync(cancellationToken);
        return watch;
    }

    /// <summary>A search that is matched again asks what it asked before: who came meanwhile is news, and who went is crossed out. Of whom a change waits, that change says it.</summary>
    private async Task<SearchWatch> CatchUpAsync(ProNetDbContext store, WatchedSearch search, AccessScope scope, HashSet<long> found, SearchWatch watch, CancellationToken cancellationToken)
    {
        var kind = search.Search.Request.Criteria.Subject;
        await HearAsync(store, search, scope, DateTime.MaxValue, found, cancellationToken);
        var self = store.ChangeConsumers.Where(c => c.Name == ChangeConsumer.Alerts);
        var waiting = await FeedQueries.Waiting(store, self).Where(c => c.Subject == kind).Select(c => c.SubjectId).Distinct().ToListAsync(cancellationToken);
        var known = await store.AlertMatches.Where(m => m.SavedSearchId == search.Id).Select(m => m.SubjectId).ToListAsync(cancellationToken);
        foreach (var page in found.Except(known).Except(waiting).Order().Chunk(Page))
        {
            foreach (var operation in await DocumentBuilder.BuildAsync(store, lexicon, kind, page, cancellationToken))
            {
                if (operation.Renditions[scope.View] is not { } document || !search.Search.Matches(new PercolatedDocument(document), scope))
                    continue;
                MatchLedger.Add(store, search.Id, kind, operation.Id);
                await MatchLedger.TellAsync(store, Hits.Of(search, document, Now, [new AlertFact(AlertFactKind.Updated, DateOnly.FromDateTime(search.Asked))]), search.TellsReturns, cancellationToken);
            }
        }

        foreach (var page in known.Except(found).Except(waiting).Chunk(Page))
            await store.AlertMatches.Where(m => m.SavedSearchId == search.Id && m.Subject == kind && EF.Parameter(page).Contains(m.SubjectId)).ExecuteDeleteAsync(cancellationToken);
        await store.SaveChangesAsync(cancellationToken);
        await store.SearchWatches.Where(w => w.SavedSearchId == search.Id).ExecuteUpdateAsync(set => set.SetProperty(w => w.Fingerprint, search.Fingerprint), cancellationToken);
        return watch;
    }

    /// <summary>Of who changed before the search was saved and the engine has not heard of yet the store says whether they match: nothing else would, once the change is taken.</summary>
    private async Task HearAsync(ProNetDbContext store, WatchedSearch search, AccessScope scope, DateTime since, HashSet<long> found, CancellationToken cancellationToken)
    {
        var kind = search.Search.Request.Criteria.Subject;
        var index = store.ChangeConsumers.Where(c => c.Name == ChangeConsumer.SearchIndex);
        var unheard = await FeedQueries.Waiting(store, index).Where(c => c.Subject == kind && c.CreatedAt < since)
            .OrderByDescending(c => c.Id).Select(c => c.SubjectId).Take(MostUnheard).ToListAsync(cancellationToken);
        foreach (var page in unheard.Distinct().Order().Chunk(Page))
        {
            foreach (var operation in await DocumentBuilder.BuildAsync(store, lexicon, kind, page, cancellationToken))
            {
                if (operation.Renditions[scope.View] is { } document && search.Search.Matches(new PercolatedDocument(document), scope))
                    found.Add(operation.Id);
                else
                    found.Remove(operation.Id);
            }
        }
    }

    /// <summary>
    /// Of who changed meanwhile the store is asked and not the engine, which may not have heard of it. Who has a change still to be matched is told by it, unless they
    /// matched before it, as the history of their edits says.
    /// </summary>
    private async Task TellAsync(ProNetDbContext store, WatchedSearch search, AccessScope scope, HashSet<long> found, CancellationToken cancellationToken)
    {
        var (kind, since) = (search.Search.Request.Criteria.Subject, search.Asked);
        var changed = await SubjectSource.Of(kind).ChangedSince(store, since).ToListAsync(cancellationToken);
        found.ExceptWith(changed);
        var self = store.ChangeConsumers.Where(c => c.Name == ChangeConsumer.Alerts);
        var waiting = (await FeedQueries.Waiting(store, self).Where(c => c.Subject == kind && c.CreatedAt >= since).ToListAsync(cancellationToken)).ToLookup(c => c.SubjectId);
        if (kind == SubjectKind.Member)
            await RememberAsync(store, search, scope, waiting, found, cancellationToken);
        foreach (var page in changed.Except(waiting.Select(w => w.Key)).Chunk(Page))
        {
            foreach (var operation in await DocumentBuilder.BuildAsync(store, lexicon, kind, page, cancellationToken))
            {
                if (operation.Renditions[scope.View] is not { } document || !search.Search.Matches(new PercolatedDocument(document), scope))
                    continue;
                found.Add(operation.Id);
                await MatchLedger.TellAsync(store, Hits.Of(search, document, Now, [new AlertFact(AlertFactKind.Updated, DateOnly.FromDateTime(since))]), tellsReturns: false, cancellationToken);
            }
        }
    }

    /// <summary>Adds who matched when the search was saved and changed after. Whoever came or was shown since did not; of changes without a history nothing is known, and they are told.</summary>
    private async Task RememberAsync(
        ProNetDbContext store, WatchedSearch search, AccessScope scope, ILookup<long, Change> waiting, HashSet<long> found, CancellationToken cancellationToken)
    {
        var edited = waiting.Where(w => !w.SelectMany(c => c.ReadFacts()).Any(f => f.Fact is Fact.Presence or Fact.Audience)).Select(w => w.Key).Order().ToList();
        if (edited.Count == 0)
            return;
        await using var scratch = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var page in edited.Chunk(Page))
        {
            foreach (var (id, document) in await new MemberPast(store, scratch, lexicon, scope.View).AtAsync(page, search.Asked, cancellationToken))
            {
                if (search.Search.Matches(new PercolatedDocument(document), scope))
                    found.Add(id);
            }
        }
    }
}
