using ProNet.Components.Language;
using ProNet.Domain.Skills;

namespace ProNet.Web.Api;

/// <param name="Value">As it stands in addresses.</param>
/// <param name="Label">In the language of the answer.</param>
internal sealed record SkillJson(string Value, string Label)
{
    public static SkillJson Of(SkillConcept skill) => new(skill.Slug, Wording.Current.Skill(skill));
}
