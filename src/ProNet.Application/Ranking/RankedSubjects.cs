using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Search;
using ProNet.Search.Responses;

namespace ProNet.Application.Ranking;

/// <summary>Reads from the store what of the hits of a window is told to a model: as the viewer sees it, because an order tells of what it is made from.</summary>
public sealed class RankedSubjects(ProNetDbContext store)
{
    /// <summary>In the order of the hits; who is gone or hidden by now is left out.</summary>
    internal async Task<List<RankedSubject>> ReadAsync(ValueList<SearchHit> hits, DateOnly today, Viewer viewer, CancellationToken cancellationToken)
    {
        var ids = hits.Select(h => h.Id).ToArray();
        var members = await store.Members.AsNoTracking().VisibleTo(viewer)
            .Where(m => EF.Parameter(ids).Contains(m.Id))
            .Include(m => m.Positions)
            .Include(m => m.Education)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var skills = await store.Set<MemberSkill>().AsNoTracking()
            .Where(s => EF.Parameter(ids).Contains(s.MemberId))
            .Select(s => new { s.MemberId, s.ConceptId, s.Listed, s.Audience, s.Concept!.Slug, s.Concept.LabelEn, s.Concept.LabelFr })
            .ToListAsync(cancellationToken);
        var (skillsOf, concepts) = (skills.ToLookup(s => s.MemberId), new Dictionary<int, SkillConcept>());
        foreach (var member in members)
        {
            foreach (var skill in skillsOf[member.Id])
            {
                if (!concepts.TryGetValue(skill.ConceptId, out var concept))
                    concepts.Add(skill.ConceptId, concept = new SkillConcept { Slug = skill.Slug, Source = "", ExternalId = "", LabelEn = skill.LabelEn, LabelFr = skill.LabelFr });
                member.Skills.Add(new MemberSkill { MemberId = skill.MemberId, ConceptId = skill.ConceptId, Concept = concept, Listed = skill.Listed, Audience = skill.Audience });
            }
        }

        var seen = members.Select(m => m.SeenBy(viewer)).OfType<Member>().ToDictionary(m => m.Id);
        return [.. hits.Where(h => seen.ContainsKey(h.Id)).Select(h => new RankedSubject(seen[h.Id], h.Score, today))];
    }
}
