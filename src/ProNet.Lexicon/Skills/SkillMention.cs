namespace ProNet.Lexicon.Skills;

/// <summary>A skill that a text mentions.</summary>
/// <param name="ConceptId">Its concept.</param>
/// <param name="Slug">Slug of the concept.</param>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text.</param>
public readonly record struct SkillMention(int ConceptId, string Slug, int Start, int Length);
