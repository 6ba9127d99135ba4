using ProNet.Domain.Profiles;
using ProNet.Imports.Text;

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

    /// <summary>A term of a list: the concept that it means as a whole, or those that it mentions.</summary>
    public static IEnumerable<int> Terms(IEnumerable<string> terms, string language, SkillFinder skills) =>
        terms.SelectMany(term => skills.Find(term) is { } id ? [id] : skills.Recognise(term, language));
}
