using ProNet.Domain.Places;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;

namespace ProNet.Lexicon;

/// <summary>What words of a profile mean: the skills and places of the store that they name. For what is written to the store, where searching asks <c>ISkillLexicon</c>.</summary>
/// <param name="skills">The skills as they are now.</param>
/// <param name="places">The places as they are now.</param>
public sealed class ProfileLexicon(Func<SkillLexicon> skills, Func<Gazetteer> places)
{
    /// <summary>The concept that a whole term means; null when none, or more than one.</summary>
    public int? Skill(string term) => skills().ConceptId(term);

    /// <summary>The concepts that a running text mentions, each once.</summary>
    public IReadOnlyList<int> Mentioned(string text) => [.. skills().Recognize(text).Select(m => m.ConceptId).Distinct()];

    /// <summary>The town that a line of place names; null when none.</summary>
    public Place? Place(string line) => places().FindInLocation(line);
}
