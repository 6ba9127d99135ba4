namespace ProNet.Imports.Occupations;

/// <summary>An occupation of the ESCO taxonomy with what both languages call it.</summary>
/// <param name="Uri">Its concept URI.</param>
/// <param name="LabelEn">English label, without a note in brackets.</param>
/// <param name="LabelFr">French label; the English one where there is none.</param>
/// <param name="TitlesEn">Other English titles.</param>
/// <param name="TitlesFr">Other French titles, those of ROME among them.</param>
internal sealed record OccupationRecord(string Uri, string LabelEn, string LabelFr, List<string> TitlesEn, List<string> TitlesFr);
