namespace ProNet.Ranking.Trials;

/// <summary>A row of an interleaved list.</summary>
/// <param name="Id">Of its subject.</param>
/// <param name="Team">The ranking that put it there.</param>
public readonly record struct Drafted(long Id, Team Team);
