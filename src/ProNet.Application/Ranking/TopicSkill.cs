using ProNet.Search.Lexicon;

namespace ProNet.Application.Ranking;

/// <param name="Entry">With its spellings in both languages.</param>
/// <param name="Words">A bit for each word of the topic that it was written with: whoever has the skill by another spelling has them.</param>
/// <param name="IsRequired">Whoever is found has it; one of several alternatives is only welcome.</param>
internal sealed record TopicSkill(SkillEntry Entry, ulong Words, bool IsRequired);
