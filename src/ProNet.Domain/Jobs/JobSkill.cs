using ProNet.Domain.Skills;

namespace ProNet.Domain.Jobs;

public sealed class JobSkill
{
    public long JobId { get; set; }

    public int ConceptId { get; set; }

    public SkillConcept? Concept { get; set; }

    /// <summary>True: the post requires it. False: nice to have.</summary>
    public bool Required { get; set; }
}
