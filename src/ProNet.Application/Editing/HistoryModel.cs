using ProNet.Domain.Skills;

namespace ProNet.Application.Editing;

/// <param name="Entries">Latest first.</param>
/// <param name="Concepts">The skills that their lines name by number.</param>
public sealed record HistoryModel(IReadOnlyList<HistoryEntry> Entries, IReadOnlyList<SkillConcept> Concepts);
