namespace ProNet.Application.Briefs;

/// <summary>A word of a posting.</summary>
/// <param name="Stem">Its stem, as texts are indexed.</param>
/// <param name="Weight">1 + ln of how often it stands there, three times as much where the title has it. How rare it is among profiles is not in it.</param>
public readonly record struct BriefTerm(string Stem, double Weight);
