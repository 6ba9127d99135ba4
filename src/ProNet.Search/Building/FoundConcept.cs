using ProNet.Search.Lexicon;

namespace ProNet.Search.Building;

/// <summary>A concept that a term of a query means.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Skill">The skill with its spellings, which are looked for in texts; null for what documents carry by code alone.</param>
internal sealed record FoundConcept(ConceptKind Kind, string Slug, SkillEntry? Skill = null);
