using ProNet.Domain.Access;
using ProNet.Domain.Skills;

namespace ProNet.Domain.Profiles;

public sealed class MemberSkill
{
    public long MemberId { get; set; }

    public int ConceptId { get; set; }

    public SkillConcept? Concept { get; set; }

    /// <summary>True: the member lists it. False: recognised in the text of the profile.</summary>
    public bool Listed { get; set; }

    /// <summary>Who, of those who may see the profile, may see this.</summary>
    public Audience Audience { get; set; }
}
