using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Ranking;
using ProNet.Application.SavedSearches;
using ProNet.Application.Searching;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Alerts;

/// <summary>
/// What of the hits of a search may be told now: subjects that are there, that the reader may see, that still match, and that nobody has reviewed. Mail, page, feed and
/// webhook read it here, so that all show the same.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="cards">Reads what lists show.</param>
/// <param name="reasons">Says why jobs may be for their reader; null where what is told is for others too.</param>
internal sealed class DigestSubjects(ProNetDbContext store, HitReader cards, JobReasons? reasons)
{
    private const int AtATime = 200;
    private const int Deepest = 1_000;

    private readonly SavedSearchResolver resolver = new(store, new SavedSearchFinder(store));

    /// <summary>Everything of one search that a digest may tell, latest first.</summary>
    public async Task<List<AlertHit>> HitsAsync(long digestId, SavedSearch search, Viewer viewer, CancellationToken cancellationToken)
    {
        var hits = await store.AlertHits.AsNoTracking()
            .Where(h => h.DigestId == digestId && h.SavedSearchId == search.Id)
            .Standing(store)
            .OrderByDescending(h => h.FirstMatchedAt).ThenByDescending(h => h.Id)
            .ToListAsync(cancellationToken);
        // Two fingerprints of one subject are one thing to look at.
        return [.. (await SeenAsync(hits, search, viewer, cancellationToken)).DistinctBy(h => h.SubjectId)];
    }

    /// <summary>Everything of a message to a webhook that may be told, in the order in which it was found.</summary>
    public async Task<List<AlertHit>> OfDeliveryAsync(long deliveryId, SavedSearch search, Viewer viewer, CancellationToken cancellationToken)
    {
        var hits = await store.AlertHits.AsNoTracking()
            .Where(h => h.WebhookDeliveryId == deliveryId && h.SavedSearchId == search.Id)
            .Standing(store)
            .OrderBy(h => h.FirstMatchedAt).ThenBy(h => h.Id)
            .ToListAsync(cancellationToken);
        return [.. (await SeenAsync(hits, search, viewer, cancellationToken)).DistinctBy(h => h.SubjectId)];
    }

    /// <summary>The latest of one search that may be told, whatever digest they are in, latest first. How far back one looks for them is bounded.</summary>
    /// <param name="search">Whose.</param>
    /// <param name="viewer">Its owner.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<List<AlertHit>> LatestAsync(SavedSearch search, Viewer viewer, int most, CancellationToken cancellationToken)
    {
        var (told, met) = (new List<AlertHit>(), new HashSet<long>());
        for (var skip = 0; skip < Deepest && told.Count < most; skip += AtATime)
        {
            var page = await store.AlertHits.AsNoTracking()
                .Where(h => h.SavedSearchId == search.Id)
                .Standing(store)
                .OrderByDescending(h => h.FirstMatchedAt).ThenByDescending(h => h.Id)
                .Skip(skip).Take(AtATime).ToListAsync(cancellationToken);
            told.AddRange((await SeenAsync(page, search, viewer, cancellationToken)).Where(h => met.Add(h.SubjectId)));
            if (page.Count < AtATime)
                break;
        }

        return told.Count > most ? told[..most] : told;
    }

    /// <summary>What the reader may see of them.</summary>
    public async Task<List<AlertHit>> SeenAsync(List<AlertHit> hits, SavedSearch search, Viewer viewer, CancellationToken cancellationToken)
    {
        if (hits.Count == 0)
            return hits;
        long[] ids = [.. hits.Select(h => h.SubjectId).Distinct()];
        var seen = await store.VisibleIds(search.Subject, viewer).Where(id => EF.Parameter(ids).Contains(id)).ToHashSetAsync(cancellationToken);
        if (await resolver.NeedsOpenAsync(search, cancellationToken))
            seen.ExceptWith(viewer.Scope.ClosedOf(search.Subject));
        return hits.FindAll(h => h.Subject == search.Subject && seen.Contains(h.SubjectId));
    }

    /// <summary>Whether what is written down of a search is not yet of what it asks: who matches is not known then.</summary>
    public async Task<bool> IsBehindAsync(SavedSearch search, CancellationToken cancellationToken) =>
        await store.SearchWatches.Where(w => w.SavedSearchId == search.Id).Select(w => w.Fingerprint).FirstOrDefaultAsync(cancellationToken) is { } written
        && (await resolver.ResolveAsync(search, cancellationToken)).Criteria is { } criteria
        && written != SavedSearchRequests.Fingerprint(criteria);

    /// <summary>What a digest does not tell of a search besides what was reviewed.</summary>
    /// <param name="digestId">The digest.</param>
    /// <param name="search">The search.</param>
    /// <param name="told">What it tells.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<List<long>> UntoldAsync(long digestId, SavedSearch search, List<AlertHit> told, CancellationToken cancellationToken)
    {
        var subjects = told.Select(h => h.SubjectId).ToHashSet();
        var hits = await store.AlertHits.Where(h => h.DigestId == digestId && h.SavedSearchId == search.Id).Unreviewed(store).Select(h => new { h.Id, h.SubjectId }).ToListAsync(cancellationToken);
        return hits.Where(h => !subjects.Contains(h.SubjectId)).Select(h => h.Id).ToList();
    }

    /// <summary>What lists show of some of these hits, in their order.</summary>
    public async Task<List<NewsItem>> ItemsAsync(SavedSearch search, IReadOnlyList<AlertHit> hits, Viewer viewer, CancellationToken cancellationToken)
    {
        var subject = search.Subject;
        var ids = hits.Select(h => h.SubjectId).Distinct().ToList();
        var found = (await cards.ReadAsync(subject, ids.Select(id => new SearchHit { Id = id, Score = 0 }).ToValueList(), viewer, cancellationToken)).ToDictionary(f => f.Hit.Id);
        var people = subject == SubjectKind.Member ? await PeopleAsync(ids, viewer, cancellationToken) : [];
        var why = await WhyAsync(search, ids, viewer, cancellationToken);
        return [.. hits.Where(h => found.ContainsKey(h.SubjectId))
            .Select(h => new NewsItem(h, new DigestItem(found[h.SubjectId], DigestFacts.Of(h.Changes, people.GetValueOrDefault(h.SubjectId))) { Why = why.GetValueOrDefault(h.SubjectId) }))];
    }

    private async Task<Dictionary<long, ValueList<Evidence>>> WhyAsync(SavedSearch search, List<long> ids, Viewer viewer, CancellationToken cancellationToken) =>
        reasons is not null && ids.Count > 0 && SavedQuery.Read(search.Subject, search.Query, search.GrammarVersion).Rank == RankingQuestion.Job
        && (await resolver.ResolveAsync(search, cancellationToken)).Criteria is { } criteria
            ? await reasons.ReadAsync(store, criteria, ids, viewer, cancellationToken)
            : [];

    private async Task<Dictionary<long, Member>> PeopleAsync(IEnumerable<long> ids, Viewer viewer, CancellationToken cancellationToken)
    {
        long[] wanted = [.. ids];
        var members = await store.Members.AsNoTracking().VisibleTo(viewer).Where(m => EF.Parameter(wanted).Contains(m.Id))
            .Include(m => m.Location.Place).Include(m => m.Positions).Include(m => m.Education).Include(m => m.Skills).ThenInclude(s => s.Concept)
            .AsSplitQuery().ToListAsync(cancellationToken);
        return members.Select(m => m.SeenBy(viewer)).OfType<Member>().ToDictionary(m => m.Id);
    }
}
