using Microsoft.EntityFrameworkCore;
using ProNet.Application.Alerts;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;
using ProNet.Lexicon;
using ProNet.Search.Access;
using ProNet.Search.Building;
using ProNet.Search.Percolation;
using ProNet.Search.Requests;

namespace ProNet.Indexing.Alerts;

/// <summary>Asks a search of how subjects were, state by state, by the code that asks it of each change. Writes nothing.</summary>
internal sealed class SearchReplayer(IDbContextFactory<ProNetDbContext> contexts, SearchBuilder builder, CurrentLexicon lexicon, TimeProvider time) : ISearchReplay
{
    public async Task<SearchReplay> ReplayAsync(SavedSearch search, SearchCriteria criteria, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(criteria);
        var now = time.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var owner = (await SubscriberReader.ReadAsync(context, [search.OwnerId], cancellationToken)).GetValueOrDefault(search.OwnerId);
        if (owner is null)
            return new SearchReplay(now, now, []);
        var scope = await new AlertScopes(context).OfAsync(owner, cancellationToken);
        var past = await PastAsync(context, criteria.Subject, now, scope, cancellationToken);
        var skills = await SkillsAsync(context, past, cancellationToken);
        var asked = new Asked(search, SavedSearchRequests.Build(builder, criteria, owner), scope, past.From, skills);
        var hits = past.Subjects.SelectMany(asked.Ask).Where(h => h.FirstMatchedAt >= past.From && h.FirstMatchedAt <= now).OrderBy(h => h.FirstMatchedAt).ThenBy(h => h.SubjectId);
        return new SearchReplay(past.From, now, [.. hits]) { Untold = past.Untold, IsCut = past.IsCut };
    }

    private async Task<PastSubjects> PastAsync(ProNetDbContext context, SubjectKind kind, DateTime now, AccessScope scope, CancellationToken cancellationToken)
    {
        var from = now.AddDays(-SearchReplay.MostDays);
        switch (kind)
        {
            case SubjectKind.Job:
                return await new PublishedPast(context, lexicon).JobsAsync(from, scope.View, cancellationToken);
            case SubjectKind.Organisation:
                return await new PublishedPast(context, lexicon).OrganisationsAsync(Begun(from, await context.Organisations.MinAsync(o => (DateTime?)o.CreatedAt, cancellationToken), now), scope.View, cancellationToken);
            default:
                await using (var scratch = await contexts.CreateDbContextAsync(cancellationToken))
                {
                    var begun = Begun(from, await context.Members.MinAsync(m => (DateTime?)m.CreatedAt, cancellationToken), now);
                    return await new MemberPast(context, scratch, lexicon, scope.View).ReadAsync(begun, cancellationToken);
                }
        }
    }

    /// <summary>The first day filled the store, which is no news.</summary>
    private static DateTime Begun(DateTime from, DateTime? first, DateTime now)
    {
        var after = first?.Date.AddDays(1) ?? now;
        return after > now ? now : after > from ? after : from;
    }

    private static async Task<Dictionary<int, string>> SkillsAsync(ProNetDbContext context, PastSubjects past, CancellationToken cancellationToken)
    {
        var ids = past.Subjects.SelectMany(s => s).SelectMany(s => s.Changes).Where(c => c.Fact is Domain.Facts.Fact.Skill or Domain.Facts.Fact.OtherSkill)
            .Select(c => int.TryParse(c.After, out var id) ? id : 0).Where(id => id > 0).Distinct().ToArray();
        return ids.Length == 0 ? [] : await context.SkillConcepts.AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Slug, cancellationToken);
    }

    /// <summary>A search on past days: ages count from the day that is looked at.</summary>
    private sealed class Asked(SavedSearch search, SearchRequest request, AccessScope scope, DateTime from, IReadOnlyDictionary<int, string> skills)
    {
        private readonly Dictionary<DateOnly, StoredSearch> days = [];
        private readonly string fingerprint = SavedSearchRequests.Fingerprint(request.Criteria);

        /// <returns>When a subject came to match since the replay begins: for the first time, or each time where returns are told. Who matched before is no news.</returns>
        public IEnumerable<AlertHit> Ask(List<PastState> states)
        {
            var isTold = false;
            var before = false;
            foreach (var state in states)
            {
                var on = DateOnly.FromDateTime(state.At ?? from);
                var matches = state.Document is not null && On(on).Matches(new PercolatedDocument(state.Document), scope);
                if (matches && !before && state.At is { } at && (!isTold || search.TellsReturns))
                {
                    isTold = true;
                    yield return Hit(state, at, on);
                }

                before = matches;
            }
        }

        private AlertHit Hit(PastState state, DateTime at, DateOnly on) => new()
        {
            SavedSearchId = search.Id,
            Subject = state.Document!.Subject,
            SubjectId = state.Document.Id,
            Fingerprint = fingerprint,
            FirstMatchedAt = at,
            Changes = AlertFacts.Of(state.Changes, on, skills, On(on), new PercolatedDocument(state.Document), scope),
            Snapshot = AlertSnapshots.Of(state.Document),
        };

        private StoredSearch On(DateOnly day)
        {
            if (!days.TryGetValue(day, out var stored))
                days.Add(day, stored = new StoredSearch(search.Id, new SearchRequest(request.Scope, request.Criteria, request.Query, day) { Language = request.Language }));
            return stored;
        }
    }
}
