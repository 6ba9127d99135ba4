using ProNet.Domain.Skills;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Skills;

/// <summary>Says which concept of our own list a concept of a taxonomy is: the one whose label it bears, or else whose alias it bears.</summary>
internal sealed class OwnSkillIndex
{
    private readonly Dictionary<string, string> byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byLabelFr = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byAlias = new(StringComparer.Ordinal);

    /// <param name="own">The concepts of our list, with aliases.</param>
    public OwnSkillIndex(IEnumerable<SkillConcept> own)
    {
        foreach (var concept in own)
        {
            byLabel.TryAdd(Spelling.Key(concept.LabelEn), concept.ExternalId);
            byLabelFr.TryAdd(Spelling.Key(concept.LabelFr), concept.ExternalId);
            foreach (var alias in concept.Aliases.Where(a => a.Language.Length == 0))
                byAlias.TryAdd(Spelling.Key(alias.Text), concept.ExternalId);
        }
    }

    /// <summary>External id of our concept, or null.</summary>
    public string? Find(EscoSkill skill) =>
        byLabel.GetValueOrDefault(Spelling.Key(skill.LabelEn)) ?? byAlias.GetValueOrDefault(Spelling.Key(skill.LabelEn)) ?? byLabelFr.GetValueOrDefault(Spelling.Key(skill.LabelFr));
}
