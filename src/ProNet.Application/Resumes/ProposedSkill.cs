using ProNet.Domain.Skills;

namespace ProNet.Application.Resumes;

/// <param name="Written">As the CV writes it.</param>
/// <param name="Concept">The skill that it means here.</param>
public sealed record ProposedSkill(string Written, SkillConcept Concept);
