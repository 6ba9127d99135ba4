namespace ProNet.Application.Ranking;

/// <param name="Kind">What it is about.</param>
/// <param name="Value">What it gave to the score; negative where it took.</param>
public readonly record struct ReasonShare(ReasonKind Kind, double Value);
