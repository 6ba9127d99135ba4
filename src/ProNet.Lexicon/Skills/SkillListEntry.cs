namespace ProNet.Lexicon.Skills;

/// <param name="Slug">Facet value and address part.</param>
/// <param name="LabelEn">English label.</param>
/// <param name="LabelFr">French label.</param>
/// <param name="Aliases">Other spellings in any language.</param>
/// <param name="Industry">Code of the industry it belongs to; empty where it belongs to all.</param>
public sealed record SkillListEntry(string Slug, string LabelEn, string LabelFr, IReadOnlyList<string> Aliases, string Industry);
