namespace ProNet.Search.Documents;

/// <param name="Slug">Concept slug, the facet value.</param>
/// <param name="En">English label.</param>
/// <param name="Fr">French label.</param>
/// <param name="Required">For jobs: required rather than nice to have. For people: listed rather than recognised in text.</param>
public sealed record SkillLabel(string Slug, string En, string Fr, bool Required);
