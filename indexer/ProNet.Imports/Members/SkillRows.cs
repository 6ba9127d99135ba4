using ProNet.Domain.Profiles;

namespace ProNet.Imports.Members;

/// <summary>Fills in the skills of a member: those in a list of skills are listed, those only found in running text are recognised.</summary>
internal static class SkillRows
{
    public static void Fill(Member member, IEnumerable<int> listed, IEnumerable<int> recognised)
    {
        var known = new HashSet<int>();
        member.Skills.AddRange(listed.Where(known.Add).Select(id => new MemberSkill { ConceptId = id, Listed = true }));
        member.Skills.AddRange(recognised.Where(known.Add).Select(id => new MemberSkill { ConceptId = id, Listed = false }));
    }
}
