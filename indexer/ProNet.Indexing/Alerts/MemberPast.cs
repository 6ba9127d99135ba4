using Microsoft.EntityFrameworkCore;
using ProNet.Application.Editing;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Data.Profiles;
using ProNet.Domain.Access;
using ProNet.Domain.Facts;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Indexing.Documents;
using ProNet.Lexicon;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Alerts;

/// <summary>
/// How profiles were: from when they joined, and from the history of their edits, which is undone step by step. Who may see what was never kept, so that
/// whoever hides something today hid it always.
/// </summary>
internal sealed class MemberPast(ProNetDbContext context, ProNetDbContext scratch, CurrentLexicon lexicon, View view)
{
    private const int Page = 500;

    private readonly ProfileRewinder rewinder = new(lexicon);
    private readonly Dictionary<int, SkillConcept?> skills = [];
    private readonly Dictionary<int, Place?> places = [];

    public async Task<PastSubjects> ReadAsync(DateTime from, CancellationToken cancellationToken)
    {
        var known = context.Members.Where(m => m.CreatedAt >= from || (m.UpdatedAt >= from && context.ProfileEdits.Any(e => e.MemberId == m.Id && e.At >= from)));
        var latest = await known.OrderByDescending(m => m.UpdatedAt).ThenByDescending(m => m.Id).Select(m => new { m.Id, m.UpdatedAt })
            .Take(SearchReplay.MostSubjects + 1).ToListAsync(cancellationToken);
        var isCut = latest.Count > SearchReplay.MostSubjects;
        // Whoever changed after that moment is among those that are looked at.
        var begin = isCut ? latest[^2].UpdatedAt : from;
        var subjects = new List<List<PastState>>();
        foreach (var page in latest.Take(SearchReplay.MostSubjects).Select(m => m.Id).Order().Chunk(Page))
            await ReadAsync(page, begin, subjects, cancellationToken);
        var untold = await context.Members.CountAsync(
            m => m.UpdatedAt >= begin && m.CreatedAt < begin && !context.ProfileEdits.Any(e => e.MemberId == m.Id && e.At >= begin), cancellationToken);
        return new PastSubjects(begin, subjects, untold, isCut);
    }

    /// <summary>How profiles were at a moment that were there and were edited since; the others are not in the answer.</summary>
    public async Task<List<(long Id, SearchDocument Document)>> AtAsync(long[] ids, DateTime at, CancellationToken cancellationToken)
    {
        var edited = await context.ProfileEdits.Where(e => EF.Parameter(ids).Contains(e.MemberId) && e.At >= at).Select(e => e.MemberId).Distinct().ToArrayAsync(cancellationToken);
        var states = new List<List<PastState>>();
        await ReadAsync(edited, at, states, cancellationToken);
        return [.. states.Select(s => s[0]).Where(s => s is { At: null, Document: not null }).Select(s => (s.Document!.Id, s.Document))];
    }

    private async Task ReadAsync(long[] ids, DateTime from, List<List<PastState>> subjects, CancellationToken cancellationToken)
    {
        var edits = (await context.ProfileEdits.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.MemberId) && e.At >= from)
            .OrderByDescending(e => e.Id).ToListAsync(cancellationToken)).ToLookup(e => e.MemberId);
        foreach (var member in await MemberDocuments.LoadAsync(context, ids, cancellationToken))
            subjects.Add(await StatesAsync(member, edits[member.Id], from, cancellationToken));
    }

    private async Task<List<PastState>> StatesAsync(Member member, IEnumerable<ProfileEdit> latestFirst, DateTime from, CancellationToken cancellationToken)
    {
        var (states, joined) = (new List<PastState>(), member.CreatedAt);
        foreach (var edit in latestFirst)
        {
            var (state, after) = (Look(member, edit.At), SubjectFacts.Of(member));
            rewinder.Undo(scratch, member, edit);
            await NameAsync(member, cancellationToken);
            states.Add(state with { Changes = PastFacts.Between(SubjectFacts.Of(member), after, member.Audience) });
        }

        states.Add(joined >= from ? Look(member, joined) with { Changes = PastState.Came } : Look(member, from) with { At = null });
        states.Reverse();
        return states;
    }

    private PastState Look(Member member, DateTime at)
    {
        member.UpdatedAt = at;
        member.RefreshExperience(DateOnly.FromDateTime(at));
        return new PastState(at, MemberDocuments.Operation(member, lexicon.Occupations).Renditions[view], []);
    }

    /// <summary>What came back of skills and of the place has its number alone.</summary>
    private async Task NameAsync(Member member, CancellationToken cancellationToken)
    {
        foreach (var skill in member.Skills.Where(s => s.Concept is null))
        {
            if (!skills.TryGetValue(skill.ConceptId, out var concept))
                skills.Add(skill.ConceptId, concept = await context.SkillConcepts.AsNoTracking().FirstOrDefaultAsync(c => c.Id == skill.ConceptId, cancellationToken));
            skill.Concept = concept;
        }

        member.Skills.RemoveAll(s => s.Concept is null);
        if (member.Location.Place?.Id == member.Location.PlaceId)
            return;
        if (member.Location.PlaceId is not { } id)
            member.Location.Place = null;
        else if (places.TryGetValue(id, out var place))
            member.Location.Place = place;
        else
            places.Add(id, member.Location.Place = await context.Places.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancellationToken));
    }
}
