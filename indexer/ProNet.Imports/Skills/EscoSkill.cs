namespace ProNet.Imports.Skills;

/// <summary>A skill of the ESCO taxonomy with what both languages say about it.</summary>
/// <param name="Uri">Its concept URI.</param>
/// <param name="LabelEn">English label, without a note in brackets.</param>
/// <param name="LabelFr">French label; the English one where there is none.</param>
/// <param name="AliasesEn">Other English spellings.</param>
/// <param name="AliasesFr">Other French spellings.</param>
internal sealed record EscoSkill(string Uri, string LabelEn, string LabelFr, IReadOnlyList<string> AliasesEn, IReadOnlyList<string> AliasesFr);
