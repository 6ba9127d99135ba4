using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Contacts;
using ProNet.Data.Ranking;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking.Learning;

/// <summary>
/// Finds what followed from ranked lists elsewhere: whom who was shown one then asked to be a contact, who said yes, whom they shortlisted in a saved search. It is read off the rows that say so anyway, so that no
/// use case has to know of ranking. What was found before is passed over.
/// </summary>
public sealed class HarvestActsHandler(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <summary>How far back it looks; longer than anything is remembered with a list, so that a host that was off for a month misses nothing.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromDays(60);

    private const int MostLists = 200;

    /// <returns>How many acts were added.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var since = time.GetUtcNow().UtcDateTime - Window;
        if (!await store.RankingImpressions.AnyAsync(i => i.At >= since && i.ViewerId != null, cancellationToken))
            return 0;
        var found = new List<Deed>();
        foreach (var contact in await store.Contacts.AsNoTracking().Where(c => c.AskedAt >= since || c.AcceptedAt >= since).ToListAsync(cancellationToken))
            found.AddRange(Deeds(contact));
        found.AddRange(await ShortlistedAsync(store, since, cancellationToken));

        var added = 0;
        foreach (var own in found.GroupBy(deed => deed.Viewer))
            added += await AddAsync(store, own.Key, [.. own], cancellationToken);
        return added;
    }

    private static IEnumerable<Deed> Deeds(Contact contact)
    {
        var asked = contact.AskedById == contact.FirstId ? contact.SecondId : contact.FirstId;
        yield return new Deed(contact.AskedById, asked, RankingActKind.Contacted, contact.AskedAt, contact.AskedAt, false);
        if (contact.AcceptedAt is { } accepted)
            yield return new Deed(contact.AskedById, asked, RankingActKind.Replied, contact.AskedAt, accepted, false);
    }

    private static async Task<IEnumerable<Deed>> ShortlistedAsync(ProNetDbContext store, DateTime since, CancellationToken cancellationToken) =>
        (await store.SearchReviews.Where(r => r.Status == ReviewStatus.Shortlisted && r.At >= since && (r.Subject == SubjectKind.Member || r.Subject == SubjectKind.Job))
            .Join(store.Accounts, r => r.ById, a => a.Id, (r, a) => new { a.MemberId, r.Subject, r.SubjectId, r.At })
            .Where(r => r.MemberId != null).ToListAsync(cancellationToken))
        .Select(r => new Deed(r.MemberId!.Value, r.SubjectId, RankingActKind.Shortlisted, r.At, r.At, r.Subject == SubjectKind.Job));

    /// <summary>Each goes to the latest list before it that had the subject.</summary>
    private static async Task<int> AddAsync(ProNetDbContext store, long viewer, List<Deed> deeds, CancellationToken cancellationToken)
    {
        var (from, to) = (deeds.Min(d => d.Began) - RankingLog.Remembered, deeds.Max(d => d.Began));
        var lists = await store.RankingImpressions.Where(i => i.ViewerId == viewer && i.At >= from && i.At <= to).OrderByDescending(i => i.At).Take(MostLists)
            .Select(i => new { i.Id, i.At, i.Question, i.Subjects }).ToListAsync(cancellationToken);
        var job = RankingQuestions.NameOf(RankingQuestion.Job);
        var acts = new List<RankingAct>();
        foreach (var deed in deeds)
        {
            var list = lists.Find(i => i.At <= deed.Began && i.At >= deed.Began - RankingLog.Remembered && i.Question == job == deed.IsJob && PackedRows.Subjects(i.Subjects).Contains(deed.Subject));
            if (list is not null)
                acts.Add(new RankingAct { ImpressionId = list.Id, SubjectId = deed.Subject, Kind = deed.Kind, At = deed.At });
        }

        if (acts.Count == 0)
            return 0;
        var ids = acts.Select(a => a.ImpressionId).Distinct().ToList();
        var known = (await store.RankingActs.Where(a => ids.Contains(a.ImpressionId)).Select(a => new { a.ImpressionId, a.SubjectId, a.Kind }).ToListAsync(cancellationToken))
            .Select(a => (a.ImpressionId, a.SubjectId, a.Kind)).ToHashSet();
        var fresh = acts.Where(a => known.Add((a.ImpressionId, a.SubjectId, a.Kind))).ToList();
        store.AddRange(fresh);
        await store.SaveChangesAsync(cancellationToken);
        store.ChangeTracker.Clear();
        return fresh.Count;
    }

    private sealed record Deed(long Viewer, long Subject, RankingActKind Kind, DateTime Began, DateTime At, bool IsJob);
}
