using Microsoft.EntityFrameworkCore;
using ProNet.Application.Alerts;
using ProNet.Application.Ranking;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Search.Requests;

namespace ProNet.Application.Findability;

/// <summary>Reads how people were searched for: ranked lists of a period, and the saved searches there are. Nothing of it leaves the use case but in numbers.</summary>
internal sealed class AskedSearchReader(IDbContextFactory<ProNetDbContext> contexts)
{
    /// <summary>Of each source, the latest.</summary>
    private const int MostRead = 1_000;

    /// <summary>Whose searches count; asked only where something is kept from somebody, and then one by one.</summary>
    private const int MostAskers = 200;

    private static readonly string[] Questions = [RankingQuestions.NameOf(RankingQuestion.Expert), RankingQuestions.NameOf(RankingQuestion.Candidate)];

    /// <summary>Searches of others in which a member could stand, those of the most people first. Not of whom something is kept between the two.</summary>
    /// <param name="memberId">Whose own searches do not count.</param>
    /// <param name="from">First moment.</param>
    /// <param name="to">The moment after the last.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<AskedSearch>> ReadAsync(long memberId, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = await RankedAsync(store, memberId, from, to, cancellationToken);
        asked.AddRange(await SavedAsync(store, to, cancellationToken));
        var askers = await SubscriberReader.ReadAsync(store, [.. asked.Select(a => a.Account).Distinct().Take(MostAskers)], cancellationToken);
        await LeaveOutAsync(store, askers, memberId, cancellationToken);
        var searches = new Dictionary<(string, View), AskedSearch>();
        foreach (var (account, criteria) in asked.Where(a => !a.Criteria.AsksNothing))
        {
            if (!askers.TryGetValue(account, out var asker))
                continue;
            var view = asker.Viewer.Scope.View;
            var key = (SavedSearchRequests.Fingerprint(criteria), view);
            if (!searches.TryGetValue(key, out var search))
                searches.Add(key, search = new AskedSearch(criteria, view, asker.Language));
            search.Askers.Add(account);
        }

        return [.. searches.Values.OrderByDescending(s => s.Askers.Count)];
    }

    private static async Task<List<(long Account, SearchCriteria Criteria)>> RankedAsync(ProNetDbContext store, long memberId, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        var lists = await store.RankingImpressions.AsNoTracking()
            .Where(i => i.At >= from && i.At < to && i.ViewerId != null && i.ViewerId != memberId && i.Request != "" && EF.Parameter(Questions).Contains(i.Question))
            .OrderByDescending(i => i.Id).Take(MostRead)
            .Join(store.Accounts, i => i.ViewerId, a => a.MemberId, (i, a) => new { Account = a.Id, i.Id, i.Request })
            .OrderByDescending(i => i.Id).ToListAsync(cancellationToken);
        return [.. lists.Select(l => (l.Account, l.Request)).Distinct().Select(l => (l.Account, SearchAddress.Read(SubjectKind.Member, l.Request[(l.Request.IndexOf('?') + 1)..]).Address.Criteria))];
    }

    private static async Task<List<(long Account, SearchCriteria Criteria)>> SavedAsync(ProNetDbContext store, DateTime to, CancellationToken cancellationToken)
    {
        var saved = await store.SavedSearches.AsNoTracking().Where(s => s.Subject == SubjectKind.Member && s.ArchivedAt == null && s.QuarantinedAt == null && s.AskedAt < to)
            .OrderByDescending(s => s.Id).Take(MostRead).ToListAsync(cancellationToken);
        var resolver = new SavedSearchResolver(store, new SavedSearchFinder(store));
        var read = new List<(long, SearchCriteria)>(saved.Count);
        foreach (var search in saved)
        {
            if (await resolver.TryResolveAsync(search, cancellationToken) is { } criteria)
                read.Add((search.OwnerId, criteria));
        }

        return read;
    }

    /// <summary>The member, and whoever is not to find them.</summary>
    private static async Task LeaveOutAsync(ProNetDbContext store, Dictionary<long, Subscriber> askers, long memberId, CancellationToken cancellationToken)
    {
        var isKept = await store.Exclusions.AnyAsync(e => e.MemberId == memberId || e.ExcludedMemberId == memberId, cancellationToken);
        foreach (var (account, asker) in askers.ToList())
        {
            if (asker.Viewer.MemberId == memberId || (isKept && (await SubscriberReader.KeptBackAsync(store, asker, cancellationToken)).Profiles.Contains(memberId)))
                askers.Remove(account);
        }
    }
}
