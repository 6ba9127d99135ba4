using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;

namespace ProNet.Application.Profiles;

/// <summary>Reads the skills of many members with no more of their concepts than slug and labels, each concept once.</summary>
public static class MemberSkills
{
    /// <param name="store">The store.</param>
    /// <param name="members">Read without their skills; they get them.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task AddSkillsAsync(this ProNetDbContext store, IReadOnlyCollection<Member> members, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(members);
        var byId = members.ToDictionary(m => m.Id);
        var ids = byId.Keys.ToArray();
        var skills = await store.Set<MemberSkill>().AsNoTracking()
            .Where(s => EF.Parameter(ids).Contains(s.MemberId))
            .Select(s => new { s.MemberId, s.ConceptId, s.Listed, s.Audience, s.Concept!.Slug, s.Concept.LabelEn, s.Concept.LabelFr })
            .ToListAsync(cancellationToken);
        var concepts = new Dictionary<int, SkillConcept>();
        foreach (var skill in skills)
        {
            if (!concepts.TryGetValue(skill.ConceptId, out var concept))
                concepts.Add(skill.ConceptId, concept = new SkillConcept { Slug = skill.Slug, Source = "", ExternalId = "", LabelEn = skill.LabelEn, LabelFr = skill.LabelFr });
            byId[skill.MemberId].Skills.Add(new MemberSkill { MemberId = skill.MemberId, ConceptId = skill.ConceptId, Concept = concept, Listed = skill.Listed, Audience = skill.Audience });
        }
    }
}
