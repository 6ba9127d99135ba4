namespace ProNet.Application.Briefs;

/// <summary>What somebody decided of a criterion.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">As its kind writes it.</param>
/// <param name="Need">How much it counts.</param>
public sealed record BriefChoice(BriefKind Kind, string Value, BriefNeed Need);
