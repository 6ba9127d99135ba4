namespace ProNet.Web.Briefs;

/// <param name="Kind">title, occupation, skill, certificate, years, language, place, seniority, contract, remote or words.</param>
/// <param name="Value">As filters and query fields write it.</param>
/// <param name="Label">In the language of the answer.</param>
/// <param name="Need">must or nice: what the posting says.</param>
/// <param name="Proposed">must, nice or drop: what the search of the answer makes of it.</param>
/// <param name="Eased">Whether it would be a must, and is not because nobody would be found.</param>
/// <param name="Level">How well a language is to be spoken; null where that is not said.</param>
/// <param name="Start">Where the words that gave it begin in the text of the answer; null where a field of the job did.</param>
/// <param name="Length">How long they are.</param>
internal sealed record BriefItemJson(string Kind, string Value, string Label, string Need, string Proposed, bool Eased, string? Level, int? Start, int? Length);
